import type { About } from '../about.ts';

export const aboutSharedOperationsPicture: About = {
  question: {
    en: 'Two of a day’s 24 reports tell of one thing, and neither says so. Which two?',
    ko: '하루에 들어온 보고 24건 가운데 두 건이 같은 일을 알립니다. 어느 보고에도 그런 말은 없습니다. 어느 둘일까?',
  },
  goal: [
    {
      en: 'Choose one of the two on the map, and set the map so that it is joined with the other and with no third.',
      ko: '지도에서 둘 가운데 하나를 고르고, 그것이 다른 하나하고만 이어지도록 지도를 맞추십시오.',
    },
    {
      en: 'Find them by 12:00.',
      ko: '12:00까지 찾으십시오.',
    },
  ],
  how: {
    model: {
      en: 'No report is exact. Each has a place in metres and a time in minutes, and an error σ of both: the dotted circle on the map, the bar in the strip of 24 hours below it. How far apart two are is counted in their errors: d² = distance² ÷ (σ₁² + σ₂²) + (minutes between them)² ÷ (the errors of time, likewise). Two are joined if d is within your gate. A narrow gate misses pairs that belong together, a wide one joins strangers. If the errors are right, d² of a true pair follows a χ² of three degrees of freedom; from it comes the share that is found. The slider of the hour leaves out what has not arrived yet. Which pair makes sense is for you to judge.',
      ko: '정확한 보고는 없습니다. 보고마다 장소(미터)와 시각(분)이 있고, 둘 다 오차 σ가 있습니다. 지도의 점선 원과 그 아래 24시간 띠의 막대가 오차입니다. 두 보고 사이는 오차로 잽니다. d² = 거리² ÷ (σ₁² + σ₂²) + 시간 차² ÷ (시각 오차도 같은 방법)입니다. d가 당신이 정한 한도를 넘지 않으면 두 보고를 잇습니다. 좁게 정하면 이어야 할 짝을 놓치고, 넓게 정하면 남남을 잇습니다. 오차를 바르게 알았다면 참된 짝의 d²는 자유도 3인 χ² 분포를 따르며, 찾는 비율은 여기서 나옵니다. 시각을 옮기면 그때까지 들어온 보고만 보입니다. 어느 짝이 말이 되는지는 직접 판단하십시오.',
    },
    leavesOut: {
      en: 'The camp, the day and all its reports are imagined, and their errors are ours: nobody sent them. Left out are reports that are wrong, that contradict each other or come twice, what is likely before any report comes in, and who may see what.',
      ko: '기지와 하루, 모든 보고는 상상한 것이며 오차도 우리가 정했습니다. 실제로 보낸 보고는 없습니다. 틀린 보고, 서로 어긋나는 보고, 두 번 온 보고, 보고가 오기 전의 짐작, 누가 무엇을 볼 수 있는지는 넣지 않았습니다.',
    },
    from: [
      'P. C. Mahalanobis, “On the Generalised Distance in Statistics,” Proceedings of the National Institute of Sciences of India 2 (1936): 49–55: distance counted in errors.',
      'Y. Bar-Shalom, F. Daum, and J. Huang, “The Probabilistic Data Association Filter,” IEEE Control Systems Magazine 29, no. 6 (2009): 82–100: the gate, and the share of true ones that fall within it.',
      'M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (National Bureau of Standards, 1964), formula 7.1.26: the error function; table 26.8: χ².',
    ],
  },
};
