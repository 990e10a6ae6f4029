import type { About } from '../about.ts';

export const aboutFacilityMonitoring: About = {
  question: {
    en: 'How soon can a small leak be found in restless readings, without calling somebody for nothing?',
    ko: '들쭉날쭉한 값 속에 숨은 작은 누수를, 헛걸음시키지 않고 얼마나 빨리 찾을 수 있을까?',
  },
  goal: [
    {
      en: 'Over fifty other months, find the leak within 24 hours on average.',
      ko: '다른 50개월을 평균하여 24시간 안에 누수를 찾으십시오.',
    },
    {
      en: 'Call for nothing at most once in two months.',
      ko: '거짓 경보는 두 달에 한 번을 넘기지 마십시오.',
    },
  ],
  how: {
    model: {
      en: 'Every hour the meter at the tank is compared with those at the taps. What they differ by, in litres an hour, wavers about nothing, until 8 litres an hour leak. From each reading something is forgiven; the rest adds up and never falls below nothing (Page’s cumulative sum). Above the limit somebody is called, and the sum begins anew. With a limit of 0 each reading is judged alone. Textbooks begin with half of what one wants to find as the allowance.',
      ko: '한 시간마다 물탱크의 계량기와 수도꼭지들의 계량기를 견줍니다. 그 차이(시간마다 리터)는 0을 두고 오르내리다가, 어느 때부터 시간마다 8리터가 샙니다. 값에서 얼마를 눈감아 주고 나머지를 쌓되 0 아래로는 내리지 않습니다(페이지의 누적합). 합이 한계를 넘으면 사람을 부르고 처음부터 다시 쌓습니다. 한계가 0이면 값 하나하나로 판단합니다. 교과서는 찾으려는 양의 절반을 눈감아 주는 데서 시작합니다.',
    },
    leavesOut: {
      en: 'Ours are the meters, their noise (a standard deviation of 10 litres an hour, the same in every try), the leak, which begins in the third week, and bubbles that turn a meter by 90 litres about three times a month. Not to be found counts as found when the month ends. Left out are the rhythm of the day, meters that drift slowly, leaks that grow, and what a call costs.',
      ko: '계량기와 그 잡음(표준편차 시간마다 10리터, 해 볼 때마다 같음), 셋째 주에 시작되는 누수, 한 달에 세 번쯤 계량기를 90리터 헛돌리는 공기 방울은 우리가 정했습니다. 찾지 못하면 달이 끝날 때 찾은 것으로 셉니다. 하루의 리듬, 천천히 어긋나는 계량기, 커지는 누수, 사람을 부르는 값은 넣지 않았습니다.',
    },
    from: [
      'E. S. Page, “Continuous Inspection Schemes,” Biometrika 41 (1954): 100–115: the cumulative sum.',
      'D. C. Montgomery, Introduction to Statistical Quality Control, 7th ed. (Wiley, 2013), chap. 9: its worked example, by which our sum is tested, and half of the shift as the allowance.',
      'D. Siegmund, Sequential Analysis: Tests and Confidence Intervals (Springer, 1985): how long such a sum runs on average until it calls, by which ours is tested.',
      'J. M. Lucas and R. B. Crosier, “Robust CUSUM: A Robustness Study for CUSUM Quality Control Schemes,” Communications in Statistics: Theory and Methods 11 (1982): 2669–2687: the idea of two in a row, that a lone wild reading is not believed; ours lets the second count like any other.',
      'G. E. P. Box and M. E. Muller, “A Note on the Generation of Random Normal Deviates,” Annals of Mathematical Statistics 29 (1958): 610–611: the noise.',
    ],
  },
};
