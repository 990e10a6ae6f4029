import type { Language } from '../../model/language.ts';

/** What the preferences say. */
const EN = {
  title: 'Preferences',
  close: 'Close',
  language: 'Language',
  text: { title: 'Size of text', size: (percent: number) => `${percent} %` },
  motion: {
    title: 'Motion',
    choices: { system: 'As this device is set', full: 'With motion', none: 'Without motion' },
    note: 'Without it pages change at once, and in the walk you are at once where you want to go.',
  },
  walk: {
    title: 'In the walk',
    lens: 'Show how we know',
    lensNote: 'Marks on the floor tell what is documented, inferred or imagined.',
    keys: 'Keys of a single letter or sign',
    keysNote:
      'W A S D Q E N P I L H B, plus, comma, full stop and the question mark. Arrow keys, Enter, Home and Escape always work.',
  },
  reset: 'Reset to default',
  isReset: 'All preferences are as they were at first.',
  forget: 'Forget what I have seen',
  isForgotten: 'What you have seen is forgotten.',
  stays: 'All of this stays on this device.',
  passes: 'This browser keeps nothing: it holds until you leave this page.',
};

const KO: typeof EN = {
  title: '설정',
  close: '닫기',
  language: '언어',
  text: { title: '글자 크기', size: (percent) => `${percent}%` },
  motion: {
    title: '움직임',
    choices: { system: '기기 설정에 따름', full: '움직임 있음', none: '움직임 없음' },
    note: '움직임이 없으면 페이지가 곧바로 바뀌고, 전시관에서는 가려는 곳에 바로 섭니다.',
  },
  walk: {
    title: '거닐기',
    lens: '근거 보기',
    lensNote: '기록, 추론, 상상을 바닥 무늬로 보여 줍니다.',
    keys: '글자나 기호 하나로 된 단축키',
    keysNote:
      'W A S D Q E N P I L H B와 더하기표, 쉼표, 마침표, 물음표입니다. 화살표, Enter, Home, Esc 키는 언제나 쓸 수 있습니다.',
  },
  reset: '처음 값으로 되돌리기',
  isReset: '모든 설정을 처음 값으로 되돌렸습니다.',
  forget: '본 기록 지우기',
  isForgotten: '본 전시물의 기록을 지웠습니다.',
  stays: '설정과 본 기록은 모두 이 기기에만 남습니다.',
  passes: '이 브라우저에는 기록할 수 없어, 이 페이지를 떠나면 사라집니다.',
};

export const PHRASES: Record<Language, typeof EN> = { en: EN, ko: KO };
