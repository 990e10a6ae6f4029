import type { Language } from '../model/language.ts';

/** What the walk says to visitors, beside the place in words. */
export const PHRASES = {
  en: {
    unknownExhibit: (id: string) =>
      `There is no exhibit “${id}” in this hall. The list of exhibits leads to all that there are.`,
    renamed: (title: string) => `This exhibit has a new address: ${title}.`,
    unknownStop: 'This tour or stop is not in this hall. The list of exhibits leads to all that there are.',
    unreadable: (hash: string) => `The address “#${hash}” leads to no place in this hall. You stand at the entrance.`,
    noPlace: 'At that place stands a wall or an exhibit; you stand next to it.',
    noWay: 'There is no way to that place.',
    leaving: (title: string) => `Through the door to ${title}.`,
    entering: (number: number, title: string) => `You enter area ${number}: ${title}.`,
    nothingNear: 'No exhibit is near enough to open.',
    missing:
      'Something of this hall could not be loaded. Its place stays marked, its text can be read, and it is tried again.',
    lost: 'The picture of the hall is gone for a moment. It is being drawn anew.',
    map: (isOn: boolean) => (isOn ? 'The small map is shown.' : 'The small map is put away.'),
    leaning: (isCloser: boolean) => (isCloser ? 'You lean in.' : 'You stand upright.'),
    lens: (isOn: boolean) =>
      isOn
        ? 'The floor shows how we know: solid what is documented, dotted what is inferred, hatched what is imagined. Models of what is imagined are always finely hatched.'
        : 'The floor no longer shows how we know.',
  },
  ko: {
    unknownExhibit: (id: string) =>
      `이 전시관에는 ‘${id}’ 전시물이 없습니다. 전시물 목록에서 모든 전시물로 갈 수 있습니다.`,
    renamed: (title: string) => `이 전시물의 주소가 바뀌었습니다: ${title}.`,
    unknownStop: '이 전시관에는 그런 해설이 없습니다. 전시물 목록에서 모든 전시물로 갈 수 있습니다.',
    unreadable: (hash: string) => `‘#${hash}’ 주소에 해당하는 곳이 이 전시관에 없습니다. 입구에 서 있습니다.`,
    noPlace: '그 자리에는 벽이나 전시물이 있어 바로 옆에 섰습니다.',
    noWay: '그곳으로 가는 길이 없습니다.',
    leaving: (title: string) => `문을 지납니다: ${title}.`,
    entering: (number: number, title: string) => `${number}구역에 들어섭니다: ${title}.`,
    nothingNear: '열어 볼 만큼 가까운 전시물이 없습니다.',
    missing: '전시관의 일부를 불러오지 못했습니다. 자리는 표시되어 있고 글은 읽을 수 있으며, 다시 불러오고 있습니다.',
    lost: '전시관 화면이 잠시 사라졌습니다. 다시 그리고 있습니다.',
    map: (isOn: boolean) => (isOn ? '작은 평면도를 보여 줍니다.' : '작은 평면도를 감추었습니다.'),
    leaning: (isCloser: boolean) => (isCloser ? '몸을 숙여 들여다봅니다.' : '몸을 폅니다.'),
    lens: (isOn: boolean) =>
      isOn
        ? '바닥 무늬로 근거를 보여 줍니다. 채운 무늬는 기록, 점무늬는 추론, 빗금은 상상입니다. 상상한 것의 모형에는 늘 가는 빗금이 있습니다.'
        : '바닥 무늬를 거두었습니다.',
  },
} as const satisfies Record<Language, unknown>;
