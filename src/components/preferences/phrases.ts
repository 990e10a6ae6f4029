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
  quality: {
    title: 'How finely halls are drawn',
    choices: { auto: 'As well as it goes smoothly', high: 'Finely', middle: 'Less finely', low: 'Coarsely' },
    note: 'Drawn coarsely, a hall asks less of an old device and its battery: it has fewer pixels, and models only from near.',
  },
  walk: {
    title: 'In the walk',
    sound: 'Read aloud in led walks',
    soundNote: 'With a voice of this browser, where it has one.',
    lens: 'Show how we know',
    lensNote: 'Marks on the floor tell what is documented, inferred or imagined.',
    map: 'Small map',
    mapNote: 'It turns with you in a corner of the view. At first it is shown where there is room.',
    keys: 'Keys of a single letter or sign',
    keysNote:
      'W A S D Q E N P I L M H B, plus, comma, full stop and the question mark. Arrow keys, Enter, Home and Escape always work.',
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
  quality: {
    title: '전시관을 그리는 섬세함',
    choices: { auto: '매끄럽게 보이는 만큼', high: '섬세하게', middle: '조금 덜 섬세하게', low: '거칠게' },
    note: '거칠게 그리면 오래된 기기와 배터리에 부담이 적습니다. 화소 수가 줄고, 모형은 가까이에서만 보입니다.',
  },
  walk: {
    title: '거닐기',
    sound: '해설을 소리 내어 읽기',
    soundNote: '이 브라우저에 목소리가 있으면 그 목소리로 읽습니다.',
    lens: '근거 보기',
    lensNote: '기록, 추론, 상상을 바닥 무늬로 보여 줍니다.',
    map: '작은 평면도',
    mapNote: '화면 한쪽에서 보는 방향을 따라 돕니다. 처음에는 자리가 넉넉한 화면에만 나타납니다.',
    keys: '글자나 기호 하나로 된 단축키',
    keysNote:
      'W A S D Q E N P I L M H B와 더하기표, 쉼표, 마침표, 물음표입니다. 화살표, Enter, Home, Esc 키는 언제나 쓸 수 있습니다.',
  },
  reset: '처음 값으로 되돌리기',
  isReset: '모든 설정을 처음 값으로 되돌렸습니다.',
  forget: '본 기록 지우기',
  isForgotten: '본 전시물의 기록을 지웠습니다.',
  stays: '설정과 본 기록은 모두 이 기기에만 남습니다.',
  passes: '이 브라우저에는 기록할 수 없어, 이 페이지를 떠나면 사라집니다.',
};

export const PHRASES: Record<Language, typeof EN> = { en: EN, ko: KO };
