import type { Language } from '../../model/language.ts';

/** What is said of the headset on the page, and on boards to who wears it. */
export const PHRASES = {
  en: {
    worn: 'You walk with the headset. This page goes along.',
    refused:
      'The headset could not be entered: it was not allowed, or something else is using it. The walk goes on here, and the button tries again.',
    welcome: {
      title: 'Moving with a headset',
      words:
        'Point at the floor and press: you stand there. Point at an exhibit and press: you stand before it, and a board tells what it is. Push the stick aside to turn; push it forward, point and let go to move. The menu of your headset leads back to the page.',
    },
    door: (title: string) => ({
      title,
      words:
        'This door leads out of the hall, and to another page. Leave the headset by its menu, walk on through the door, and enter with the headset again there.',
    }),
  },
  ko: {
    worn: '헤드셋으로 전시관을 거닐고 있습니다. 이 화면도 함께 움직입니다.',
    refused:
      '헤드셋으로 들어가지 못했습니다. 허용되지 않았거나 다른 곳에서 쓰이고 있습니다. 여기에서 계속 거닐 수 있으며, 버튼을 다시 눌러 볼 수 있습니다.',
    welcome: {
      title: '헤드셋으로 거니는 방법',
      words:
        '바닥을 가리키고 누르면 그곳에 섭니다. 전시물을 가리키고 누르면 그 앞에 서고, 안내판이 설명해 줍니다. 스틱을 옆으로 밀면 몸이 돌고, 앞으로 밀어 가리킨 뒤 놓으면 움직입니다. 헤드셋의 메뉴로 이 화면에 돌아옵니다.',
    },
    door: (title: string) => ({
      title,
      words:
        '이 문은 전시관 밖의 다른 화면으로 이어집니다. 헤드셋의 메뉴로 나온 뒤 문을 지나고, 그곳에서 다시 헤드셋으로 들어가십시오.',
    }),
  },
} as const satisfies Record<Language, unknown>;
