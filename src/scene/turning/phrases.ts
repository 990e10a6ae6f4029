import type { Language } from '../../model/language.ts';

/** What is said when a model is turned, or cannot be. */
export const PHRASES = {
  en: {
    /** `left` is negative where it was turned to the right. */
    turned: (left: number) =>
      left === 0
        ? 'It stands as it did at first.'
        : Math.abs(left) === 180
          ? 'Turned half way round.'
          : `Turned by ${Math.abs(left)} degrees to the ${left > 0 ? 'left' : 'right'}.`,
    tooLarge: (title: string) => `“${title}” is too large to be turned here. Walk along it to see its sides.`,
    notHere: 'The model has not come yet.',
    nothing: 'You stand before nothing that can be turned.',
  },
  ko: {
    turned: (left: number) =>
      left === 0
        ? '처음 모습대로 놓였습니다.'
        : Math.abs(left) === 180
          ? '반 바퀴 돌렸습니다.'
          : `${left > 0 ? '왼쪽' : '오른쪽'}으로 ${Math.abs(left)}도 돌렸습니다.`,
    tooLarge: (title: string) =>
      `‘${title}’ 모형은 너무 커서 이 자리에서 돌릴 수 없습니다. 옆으로 걸으며 둘러보십시오.`,
    notHere: '모형을 아직 불러오지 못했습니다.',
    nothing: '앞에 돌릴 수 있는 모형이 없습니다.',
  },
} as const satisfies Record<Language, unknown>;
