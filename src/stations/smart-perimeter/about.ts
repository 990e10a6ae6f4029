import type { About } from '../about.ts';

export const aboutSmartPerimeter: About = {
  question: {
    en: 'How sure must a fence be before it rings, so that it misses few and does not tire the guard?',
    ko: '침입이 얼마나 확실할 때 경보를 울려야 놓치는 일도 적고 경계병도 지치지 않을까?',
  },
  goal: [
    {
      en: 'Notice at least four of five who cross, by day and by night.',
      ko: '낮에도 밤에도 넘어오는 다섯 사람 가운데 넷 이상을 알아채십시오.',
    },
    {
      en: 'Ring for nothing at most 24 times in 24 hours.',
      ko: '거짓 경보는 24시간에 24번을 넘기지 마십시오.',
    },
    {
      en: 'Bring it in at most 24 crates: a crate holds one camera or 200 m of cable.',
      ko: '상자는 24개까지로 하십시오. 상자 하나에 카메라 한 대나 감지선 200m가 들어갑니다.',
    },
  ],
  how: {
    model: {
      en: 'Every movement at the fence gives evidence. That of wind and goats spreads around 0 with a width of σ; that of a person spreads as widely around d′. It rings when the evidence passes your threshold: Φ(d′ − threshold) of the people and Φ(−threshold) of the noise. All thresholds together make the curve, the point on it is yours; the slanted line is what guessing gives. Where several watch, their d′ add up like the sides of a right angle, √(a² + b²); where none does, nothing rings. Cameras stand evenly around 2,800 m; the cable goes first where they see least by night. On the plan the line is thick where d′ is above 3.',
      ko: '울타리에서 무언가 움직이면 증거가 생깁니다. 바람과 염소의 증거는 0을 중심으로 σ만큼 퍼지고, 사람의 증거는 d′를 중심으로 똑같이 퍼집니다. 증거가 문턱을 넘으면 경보가 울립니다. 사람은 Φ(d′ − 문턱), 잡음은 Φ(−문턱)만큼 넘습니다. 모든 문턱을 이으면 곡선이 되고, 그 위의 점이 지금 정한 문턱이며, 비스듬한 선은 어림으로 찍을 때입니다. 여럿이 함께 보면 d′는 직각삼각형의 빗변처럼 √(a² + b²)로 커지고, 아무도 보지 않는 곳에서는 울리지 않습니다. 카메라는 2,800m 둘레에 고르게 서고, 감지선은 밤에 카메라가 가장 적게 보는 곳부터 놓입니다. 그림에서 선이 굵은 곳은 d′가 3보다 큰 곳입니다.',
    },
    leavesOut: {
      en: 'Ours are all numbers: a camera sees 120 m of fence to each side by day with a d′ of 3, and 60 m with 2 by night; the cable has 2.5; wind, goats and children move 20 times along 100 m in twelve hours of day and 10 times by night; somebody crosses once a week. Left out are distance and weather, corners and huts in the way, noise that two watchers share, how a tired guard answers, and who looks twice before going out: a person.',
      ko: '숫자는 모두 우리가 정했습니다. 카메라는 낮에 울타리를 양쪽으로 120m씩 d′ 3으로, 밤에는 60m씩 d′ 2로 보고, 감지선의 d′는 2.5입니다. 바람과 염소와 아이들은 100m마다 낮 열두 시간에 20번, 밤에는 10번 움직이고, 사람은 한 주에 한 번 넘어옵니다. 거리와 날씨, 시야를 가리는 모퉁이와 막사, 둘이 함께 겪는 잡음, 지친 경계병의 반응, 나가기 전에 다시 살피는 사람의 판단은 넣지 않았습니다.',
    },
    from: [
      'D. M. Green and J. A. Swets, Signal Detection Theory and Psychophysics (Wiley, 1966): threshold, d′ with equal spreads, the curve and the area under it, several watchers together.',
      'N. A. Macmillan and C. D. Creelman, Detection Theory: A User’s Guide, 2nd ed. (Erlbaum, 2005): d′ from hits and false alarms.',
      'S. Axelsson, “The Base-Rate Fallacy and the Difficulty of Intrusion Detection,” ACM Transactions on Information and System Security 3 (2000): 186–205: why few alarms are true when few people come.',
      'M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (National Bureau of Standards, 1964), formula 26.2.17: the normal distribution Φ.',
    ],
  },
};
