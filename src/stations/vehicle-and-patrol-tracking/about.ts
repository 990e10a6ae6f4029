import type { About } from '../about.ts';

export const aboutVehicleTracking: About = {
  question: {
    en: 'Which way should a convoy take, and which roads should engineers repair, when the rain takes the bridges?',
    ko: '비에 다리가 끊기면 차량 행렬은 어느 길로 가고, 공병은 어느 길을 고쳐야 할까?',
  },
  goal: [
    {
      en: 'In the rain, bring the convoy to the town within 9 hours.',
      ko: '우기에 차량 행렬을 9시간 안에 마을에 보내십시오.',
    },
    {
      en: 'Burn at most 100 litres a lorry.',
      ko: '트럭마다 경유를 100리터까지만 쓰십시오.',
    },
    {
      en: 'Take a way on which at most 12 of 1,000 convoys meet trouble.',
      ko: '1,000번에 12번까지만 일이 생기는 길로 가십시오.',
    },
  ],
  how: {
    model: {
      en: 'Every road has three weights: hours, litres of diesel for a lorry, and the chance to meet trouble, be it an ambush, a mine or a breakdown. Dijkstra’s algorithm finds the way on which the chosen one is the least in all. Hours and litres are added up; chances are not: a way goes well if each of its roads does, so these chances are multiplied. In the dry season a lorry drives 40 kilometres an hour on gravel and 20 on a track, in the rain 25 and 10, and rain takes the bridges. Where engineers are, all roads that meet there are as good as dry gravel, and their bridges stand.',
      ko: '길마다 무게가 셋 있습니다. 걸리는 시간, 트럭 한 대가 쓰는 경유의 리터, 매복이나 지뢰나 고장 같은 일이 생길 가능성입니다. 데이크스트라 알고리즘이 고른 것의 합이 가장 작은 길을 찾습니다. 시간과 리터는 더하지만 가능성은 더하지 않습니다. 지나는 길마다 모두 무사해야 무사하므로, 무사할 가능성을 곱합니다. 트럭은 건기에 자갈길에서 시속 40km, 흙길에서 20km, 우기에는 25km와 10km로 달리고, 비가 오면 다리가 끊깁니다. 공병이 있는 곳에서 만나는 길은 모두 마른 자갈길만큼 좋아지고 다리도 이어집니다.',
    },
    leavesOut: {
      en: 'The map and all numbers on it are ours: where roads run, a fifth more than the straight line, how fast and with how much fuel one drives on them, 0.35 to 0.7 litres a kilometre, and how often trouble comes. Nobody knows such chances well, and they change when a convoy always takes the same way. Left out are the load, the slowest lorry, halts, the time that repair takes, and who is put at risk when a report fails to come.',
      ko: '지도와 그 위의 숫자는 모두 우리가 정했습니다. 길이 나는 곳과 직선보다 오분의 일 긴 것, 달리는 빠르기, 1km에 0.35에서 0.7리터가 드는 연료, 일이 생기는 횟수가 그렇습니다. 그런 가능성은 아무도 잘 알지 못하며, 늘 같은 길로 다니면 달라집니다. 짐의 무게와 가장 느린 트럭, 쉬는 시간, 고치는 데 걸리는 시간, 와야 할 보고가 오지 않을 때 누구를 위험에 내보낼지는 넣지 않았습니다.',
    },
    from: [
      'E. W. Dijkstra, “A Note on Two Problems in Connexion with Graphs,” Numerische Mathematik 1 (1959): 269–271: the shortest way.',
      'R. K. Ahuja, T. L. Magnanti and J. B. Orlin, Network Flows (Prentice-Hall, 1993), chap. 4: the shortest way, whatever is counted as its length.',
    ],
  },
};
