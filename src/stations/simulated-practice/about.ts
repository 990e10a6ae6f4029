import type { About } from '../about.ts';

export const aboutSimulatedPractice: About = {
  question: {
    en: 'A quarrel reaches a village market. What can a patrol do so that people are safe, now and when it has gone?',
    ko: '마을 장터에 다툼이 번질 때 순찰대가 무엇을 해야 지금도, 떠난 뒤에도 사람들이 안전할까?',
  },
  goal: [
    {
      en: 'Bring the day to its end so that people are safe now: 4 of 5 or more.',
      ko: '하루가 끝났을 때 지금의 안전이 5 가운데 4 이상이게 하십시오.',
    },
    {
      en: 'Let them be safe tomorrow, too: 4 of 5 or more.',
      ko: '내일의 안전도 4 이상이게 하십시오.',
    },
    {
      en: 'Keep their trust: 4 of 5 or more. There is more than one way.',
      ko: '신뢰도 4 이상이게 하십시오. 길은 하나가 아닙니다.',
    },
  ],
  how: {
    model: {
      en: 'A story with four decisions; what is asked after the first depends on how you arrived. Each choice moves three measures up or down on a scale from 0 to 5, and is told with the principle that speaks for it or against it: consent, impartiality, force only in self-defence and defence of the mandate; and the three ways to protect civilians, which are dialogue and engagement, physical protection, and a protective environment. Only the four choices of your own way count.',
      ko: '네 번 결정하는 이야기이며, 처음에 어떻게 들어가는지에 따라 다음 물음이 달라집니다. 선택마다 세 가지 척도가 0에서 5 사이에서 오르내리고, 그 선택을 뒷받침하거나 막는 원칙을 함께 말합니다. 원칙은 당사자의 동의, 공정함, 자신과 임무를 지킬 때만 쓰는 무력이며, 민간인을 보호하는 세 가지 길은 대화와 관여, 물리적 보호, 보호 환경 만들기입니다. 지나온 길의 네 선택만 셉니다.',
    },
    leavesOut: {
      en: 'The market, both villages and all that happens are ours and stand for no real place. So is the scale: it is a judgement, not a measurement, and another trainer may judge otherwise. In a mission the mandate, the rules of engagement and the law of the place decide; left out are weather, fear, orders from above, and that the same choice may go well one day and badly the next.',
      ko: '장터와 두 마을, 일어나는 일은 모두 우리가 지어냈고 실제의 어느 곳도 아닙니다. 척도도 우리가 정했습니다. 잰 것이 아니라 판단한 것이어서, 다른 교관은 달리 볼 수 있습니다. 실제 임무에서는 위임받은 임무와 교전규칙, 그곳의 법이 결정합니다. 날씨와 두려움, 윗선의 명령, 같은 선택이 어떤 날은 잘되고 어떤 날은 잘못된다는 것은 넣지 않았습니다.',
    },
    from: [
      'United Nations Department of Peacekeeping Operations and Department of Field Support, United Nations Peacekeeping Operations: Principles and Guidelines (2008): consent, impartiality (which is not inactivity), and when force is used.',
      'United Nations Department of Peace Operations, The Protection of Civilians in United Nations Peacekeeping, policy 2019.17 (2019), reissued as 2023.05 (2023): the three ways, called tiers; the first duty of the state.',
      'United Nations Department of Peace Operations, The Protection of Civilians in United Nations Peacekeeping: Handbook (2020): how patrols talk with people, pass on early warnings and do no harm.',
      'United Nations Department of Peacekeeping Operations and Department of Field Support, Core Pre-deployment Training Materials (2017), lesson 2.5: practice by stories like this one.',
    ],
  },
};
