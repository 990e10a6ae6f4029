import type { About } from '../about.ts';

export const aboutTelemedicine: About = {
  question: {
    en: 'The line is narrow: what should go first, so that the specialist can advise within a minute?',
    ko: '회선이 좁을 때 무엇부터 보내야 전문의가 1분 안에 조언할 수 있을까?',
  },
  goal: [
    {
      en: 'Take at most half of the line.',
      ko: '회선의 절반까지만 쓰십시오.',
    },
    {
      en: 'Send a twelve-lead ECG within a minute.',
      ko: '1분 안에 12유도 심전도를 보내십시오.',
    },
    {
      en: 'Send a photograph that shows 0.4 mm within a minute.',
      ko: '1분 안에 0.4mm까지 보이는 사진을 보내십시오.',
    },
    {
      en: 'Let live pictures begin within a minute.',
      ko: '1분 안에 영상을 시작하십시오.',
    },
  ],
  how: {
    model: {
      en: 'A line of 256 kbit/s over a satellite that stands 35,786 km above the equator, seen 50° high: a signal needs 0.25 s from ground to ground, and machines another 0.1 s, so an answer comes no sooner than 0.7 s after its question. The voice takes 24 kbit/s and always goes first. Live pictures take 77 kbit/s, a pulse curve 8. What is left of your share carries files one after the other: an ECG of 640 kilobits, then the photograph, at 1.5 bits for each of its points.',
      ko: '적도 위 35,786km에 멈춘 듯 떠 있는 위성이 50도 높이로 보이는 256kbit/s 회선입니다. 신호는 땅에서 땅까지 0.25초, 기계에서 0.1초가 걸리므로, 답은 물은 지 0.7초보다 빨리 올 수 없습니다. 목소리는 24kbit/s로 늘 먼저 갑니다. 영상은 77kbit/s, 맥박 곡선은 8kbit/s를 씁니다. 남은 몫으로 파일을 차례로 보냅니다. 심전도는 640킬로비트, 그다음 사진은 점 하나에 1.5비트입니다.',
    },
    leavesOut: {
      en: 'Ours are the width of the line, the satellite’s height above the horizon, the 0.1 s, the photograph (30 cm of skin, four to three) and its bits, the live pictures (320 by 240, ten a second, a tenth of a bit for each point), and what the specialist can say from what: it is a sum about a line, not medical advice. Left out are rain, lost packets and their repetition, encryption, and who may see a patient’s picture on its way.',
      ko: '회선의 속도, 위성이 보이는 높이, 0.1초, 사진(살갗 30cm, 4대 3)과 그 비트, 영상(320×240, 1초에 열 장, 점 하나에 0.1비트), 그리고 무엇을 받으면 전문의가 무엇을 말할 수 있는지는 우리가 정했습니다. 회선에 관한 셈일 뿐 의학적 조언이 아닙니다. 비, 잃어버린 패킷과 다시 보내기, 암호, 환자의 사진을 가는 길에 누가 볼 수 있는지는 넣지 않았습니다.',
    },
    from: [
      'M. Allman, D. Glover and L. Sanchez, Enhancing TCP over Satellite Channels Using Standard Mechanisms, RFC 2488 (1999), section 2: how long a signal is on its way, by which ours is tested.',
      'ITU-T Recommendation G.114, One-Way Transmission Time (2003): that in planning a network a delay of 400 ms one way should not be exceeded; ours stays below.',
      'ITU-T Recommendation G.729: speech at 8 kbit/s; with the headers of IP, UDP and RTP it is 24.',
      'P. Kligfield et al., “Recommendations for the Standardization and Interpretation of the Electrocardiogram, Part I,” Circulation 115 (2007): 1306–1324: 500 samples a second, and that eight of the twelve leads are independent.',
    ],
  },
};
