import type { Language } from '../../model/language.ts';

/** What a led walk says about itself. */
export const PHRASES = {
  en: {
    stop: (stop: number, stops: number, title: string) => `Stop ${stop} of ${stops}: ${title}`,
    going: (title: string) => `On the way to: ${title}`,
    over: 'This led walk ends here. Walk on as you like, or begin it again.',
    play: 'Play',
    pause: 'Pause',
    goOn: 'Go on with the led walk',
    again: 'Begin again',
    noVoice: 'This browser has no English voice. The words stand below the view.',
  },
  ko: {
    stop: (stop: number, stops: number, title: string) => `${stops}곳 중 ${stop}번째: ${title}`,
    going: (title: string) => `가는 곳: ${title}`,
    over: '해설이 여기에서 끝납니다. 자유롭게 거닐거나 처음부터 다시 들으십시오.',
    play: '재생',
    pause: '잠시 멈춤',
    goOn: '해설 이어 듣기',
    again: '처음부터 다시',
    noVoice: '이 브라우저에는 한국어 음성이 없습니다. 해설은 화면 아래에서 읽을 수 있습니다.',
  },
} as const satisfies Record<Language, unknown>;
