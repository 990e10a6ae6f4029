import type { Words } from './station.ts';

/** What every station says beside its own words. */
export const PHRASES = {
  reached: { en: 'The goal is reached.', ko: '목표를 모두 이루었습니다.' },
  open: { en: 'Still to do', ko: '남은 목표' },
  again: { en: 'As at first', ko: '처음대로' },
  copy: { en: 'Copy a link to this', ko: '이대로 링크 복사' },
  copied: { en: 'The link is copied.', ko: '링크를 복사했습니다.' },
  notCopied: {
    en: 'This browser does not let a page copy. The link stands in the address bar.',
    ko: '이 브라우저에서는 복사할 수 없습니다. 링크는 주소창에 있습니다.',
  },
} as const satisfies Record<string, Words>;

/** What a tap on the picture does; where several things stand on it, it can pick up another. */
export const tapSets = (label: string, areSeveral: boolean): Words =>
  areSeveral
    ? {
        en: `Tap a square to set “${label}”; tap another thing to pick it up.`,
        ko: `누른 칸으로 정합니다: ${label}. 이미 있는 것을 누르면 그것을 고릅니다.`,
      }
    : { en: `Tap a square to set “${label}”.`, ko: `누른 칸으로 정합니다: ${label}.` };
