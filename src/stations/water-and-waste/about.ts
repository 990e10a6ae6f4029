import type { About } from '../about.ts';

export const aboutWaterAndWaste: About = {
  question: {
    en: 'How much water must still come by truck in a dry month, if some of it is used twice?',
    ko: '가문 달에 물을 두 번 쓰면, 트럭으로는 얼마나 실어 와야 할까?',
  },
  goal: [
    {
      en: 'Let everyone wash with at least 50 litres a day.',
      ko: '누구나 하루 50리터 이상으로 씻게 하십시오.',
    },
    {
      en: 'Leave each neighbour 15 litres a day.',
      ko: '이웃 한 사람마다 하루 15리터를 남기십시오.',
    },
    {
      en: 'Do with three tankers a week.',
      ko: '급수차는 한 주에 세 대까지로 하십시오.',
    },
    {
      en: 'Do with 40 kWh a day.',
      ko: '전력은 하루 40kWh까지로 하십시오.',
    },
  ],
  how: {
    model: {
      en: 'One day of 266 people as a balance in cubic metres: whatever flows in flows out, or is used again. Drinking and cooking take 9 litres a head, toilets 30 or 4, vehicles and dust 5 m³ in all. Nine tenths of the washing water run down the drain. A filter gives back 95 % of it, fit for toilets and dust; a membrane (reverse osmosis) gives back 75 % of what is left over, fit to wash with. Nobody drinks water twice. What the wells cannot give, trucks bring.',
      ko: '266명의 하루를 세제곱미터로 셈합니다. 들어온 물은 나가거나 다시 쓰입니다. 마시고 밥 짓는 데 한 사람 9리터, 변기에 30리터나 4리터, 세차와 먼지막이에 모두 5m³가 듭니다. 씻은 물의 10분의 9가 하수구로 흐릅니다. 여과기는 그 95%를 변기와 먼지막이에 쓸 물로, 막(역삼투)은 그러고 남은 것의 75%를 씻을 물로 돌려줍니다. 한 번 쓴 물은 마시지 않습니다. 우물이 못 주는 만큼 트럭이 실어 옵니다.',
    },
    leavesOut: {
      en: 'From the Sphere Handbook are the litres for drinking, cooking and toilets, and the neighbours’ 15. Ours are the wells (40 m³ a day for 2,000 neighbours and the camp), the tanker of 10 m³, vehicles and dust, what drains and plants give back, and the power: 1 kWh for each m³ from a well, 0.5 for the filter, 3 for the membrane, 0.6 for the sewage plant, all within usual ranges. Left out are rain, tanks that bridge a day, leaks, chemicals, sludge and solid waste, and the fuel of the trucks.',
      ko: '마시고 밥 짓는 물과 변기의 물, 이웃의 15리터는 스피어 핸드북에서 왔습니다. 우물(이웃 2,000명과 기지에 하루 40m³), 10m³ 급수차, 세차와 먼지막이, 하수와 설비가 돌려주는 몫은 우리가 정했습니다. 전력도 흔히 쓰이는 범위에서 우리가 정했습니다. 1m³마다 우물 1kWh, 여과기 0.5kWh, 막 3kWh, 하수 처리 0.6kWh입니다. 비, 하루를 넘기는 물탱크, 새는 물, 약품, 찌꺼기와 고형 폐기물, 트럭의 연료는 넣지 않았습니다.',
    },
    from: [
      'Sphere Association, The Sphere Handbook: Humanitarian Charter and Minimum Standards in Humanitarian Response, 4th ed. (Geneva, 2018), water supply standard 2.1 and the tables of minimum water quantities: litres for drinking, cooking and toilets; 15 litres a person and day.',
      'Metcalf & Eddy, Wastewater Engineering: Treatment and Resource Recovery, 5th ed. (McGraw-Hill, 2014): that most, not all, of the water used comes back as wastewater.',
    ],
  },
};
