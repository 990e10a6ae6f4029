import type { About } from '../about.ts';

export const aboutStockManagement: About = {
  question: {
    en: 'The rain closes the road for five months, and food keeps for seven. When must the camp order, and how much?',
    ko: '비로 길이 다섯 달 막히고 식량은 일곱 달밖에 두지 못한다면, 언제 얼마나 주문해야 할까?',
  },
  goal: [
    {
      en: 'In ten years, let at most 30 days pass with too little to eat.',
      ko: '10년 동안 먹을 것이 모자란 날은 30일까지로 하십시오.',
    },
    {
      en: 'Let at most 50 days’ food spoil.',
      ko: '상해서 버리는 것은 50일분까지로 하십시오.',
    },
    {
      en: 'Send at most 80 convoys: each of them is a risk on the road.',
      ko: '수송은 80번까지로 하십시오. 한 번 한 번이 길 위의 위험입니다.',
    },
  ],
  how: {
    model: {
      en: 'Ten years, day by day; stock is counted in days, one being what the camp eats on a usual day. Each evening what lies on the shelf and what is under way are added up: at the order point or below it, a convoy is ordered, and more until the sum is above it. Textbooks call this the (s, Q) policy; s is the order point and Q the quantity. A convoy takes 14 to 42 days; one that would come while the road is closed waits until it opens. The oldest food is eaten first, what is too old is thrown away, and a meal that was missed is not made up for.',
      ko: '10년을 하루씩 계산합니다. 재고는 날수로 세며, 기지가 보통날 하루에 먹는 양이 1일분입니다. 저녁마다 선반에 있는 것과 오는 중인 것을 더해, 주문점과 같거나 그보다 적으면 넘을 때까지 수송을 주문합니다. 교과서에서는 이것을 (s, Q) 정책이라고 하며 s는 주문점, Q는 한 번의 양입니다. 수송에는 14일에서 42일이 걸리고, 길이 막혔을 때 닿을 것은 길이 열릴 때까지 기다립니다. 오래된 것부터 먹고, 너무 오래된 것은 버리며, 거른 끼니는 나중에 채우지 않습니다.',
    },
    leavesOut: {
      en: 'That rain from April to October makes roads impassable is reported by the World Food Programme; that this one is closed from June to October, how long convoys take, that a day’s need varies by a fifth, and that food keeps for 210 days is ours. Chance is drawn once and is the same in every try. Left out are aircraft and barges, prices, the size of the store, and that people eat less when they see the shelf run empty.',
      ko: '4월에서 10월까지 비로 길이 막힌다는 것은 세계식량계획이 알린 바입니다. 이 길이 6월에서 10월까지 막히는 것, 수송에 걸리는 날, 하루에 먹는 양이 오분의 일까지 달라지는 것, 식량을 210일 동안 먹을 수 있다는 것은 우리가 정했습니다. 우연은 한 번만 뽑아 늘 같습니다. 항공기와 바지선, 값, 창고의 크기, 선반이 비어 가면 덜 먹는다는 것은 넣지 않았습니다.',
    },
    from: [
      'E. A. Silver, D. F. Pyke and D. J. Thomas, Inventory and Production Management in Supply Chains, 4th ed. (CRC Press, 2017): the (s, Q) policy.',
      'World Food Programme, “South Sudan: Reaching the Unreachable” (2012): roads in the rainy season.',
    ],
  },
};
