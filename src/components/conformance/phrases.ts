import type { Shown } from '../../conformance/criterion.ts';
import type { Language } from '../../model/language.ts';

/** What the page on accessibility says beside the criteria themselves. */
const EN = {
  lead: 'The whole exhibition is for everyone: on foot through the halls or as pages to read; by mouse, finger, keyboard or ear.',
  waysTitle: 'Ways to visit',
  ways: [
    'Everything in the halls also stands in pages to read, which need neither script nor 3D.',
    'In a walk every movement has a button and a key. The question mark lists them.',
    'H tells in words where one is and what is near. A led walk goes from stop to stop, and is read aloud where that is asked for.',
    'Preferences, at the top of every page, set the size of text, motion, the voice, and how finely halls are drawn.',
  ],
  checkedTitle: 'What has been checked',
  yardstick: (criteria: number) =>
    `The yardstick is WCAG 2.2 of the W3C at levels A and AA, ${criteria} criteria. The list below is written by the tests of this site, in a browser: all that it names passed.`,
  run: (date: string, browser: string, axe: string) => `Last written on ${date}, with ${browser} and axe ${axe}.`,
  limits:
    'A test that passes shows that what it looks at is as it should be, not that a criterion is met everywhere. Nobody from outside has checked this site yet, and nobody who relies on a screen reader, a switch or a magnifier every day. So this is no claim of conformance: it says what we know, and what we do not.',
  shownBy: {
    tests: 'Tests look at it',
    people: 'Only people can judge it',
    nothing: 'Does not apply here',
  } satisfies Record<Shown, string>,
  remark: {
    tests: 'What they cannot tell',
    people: 'What we did',
    nothing: 'Why',
  } satisfies Record<Shown, string>,
  level: (level: string) => `Level ${level}`,
  evidence: (tests: number, rules: number) =>
    [
      tests > 0 && `${tests === 1 ? 'One' : tests} of our tests`,
      rules > 0 && `${rules} ${rules === 1 ? 'rule' : 'rules'} of axe`,
    ]
      .filter(Boolean)
      .join(', '),
  tests: 'Our tests',
  principles: ['Perceivable', 'Operable', 'Understandable', 'Robust'],
};

const KO: typeof EN = {
  lead: '전시 전체를 누구나 볼 수 있게 지었습니다. 전시관을 거닐거나 글로 읽을 수 있고, 마우스와 손가락, 키보드, 귀 가운데 무엇으로든 관람할 수 있습니다.',
  waysTitle: '관람하는 길',
  ways: [
    '전시관에 있는 것은 모두 읽는 페이지에도 있으며, 스크립트나 3차원 그래픽이 없어도 됩니다.',
    '거닐 때의 움직임에는 모두 버튼과 키가 있습니다. 물음표를 누르면 목록이 나옵니다.',
    'H를 누르면 지금 어디에 있고 곁에 무엇이 있는지 말로 알려 줍니다. 해설과 함께 걸으면 차례로 안내받으며, 원하면 소리 내어 읽어 줍니다.',
    '페이지마다 맨 위에 있는 설정에서 글자 크기와 움직임, 목소리, 전시관을 그리는 정밀도를 고를 수 있습니다.',
  ],
  checkedTitle: '무엇을 검사했는가',
  yardstick: (criteria) =>
    `기준은 W3C의 WCAG 2.2 가운데 A와 AA 수준의 ${criteria}개 항목입니다. 아래 목록은 이 사이트의 검사가 브라우저에서 돌면서 스스로 적은 것이며, 이름이 나오는 검사는 모두 통과했습니다.`,
  run: (date, browser, axe) => `마지막으로 적은 날은 ${date}이며, ${browser}와 axe ${axe}를 썼습니다.`,
  limits:
    '검사를 통과했다는 것은 살펴본 곳이 올바르다는 뜻이지, 그 항목이 어디서나 지켜진다는 뜻은 아닙니다. 아직 밖에서 이 사이트를 점검한 사람은 없으며, 날마다 화면 낭독기나 스위치, 확대경에 기대는 이가 써 본 적도 없습니다. 그러므로 이것은 준수 선언이 아니라, 우리가 아는 것과 모르는 것을 적은 글입니다.',
  shownBy: {
    tests: '검사가 살펴봄',
    people: '사람만 판단할 수 있음',
    nothing: '해당하는 것이 없음',
  },
  remark: {
    tests: '검사로 알 수 없는 것',
    people: '우리가 한 일',
    nothing: '까닭',
  },
  level: (level) => `${level} 수준`,
  evidence: (tests, rules) =>
    [tests > 0 && `우리 검사 ${tests}개`, rules > 0 && `axe 규칙 ${rules}개`].filter(Boolean).join(', '),
  tests: '우리 검사',
  principles: ['인식할 수 있는가', '조작할 수 있는가', '이해할 수 있는가', '튼튼한가'],
};

export const PHRASES = { en: EN, ko: KO } as const satisfies Record<Language, typeof EN>;
