import type { About } from '../about.ts';

export const aboutCleanPower: About = {
  question: {
    en: 'How much sun and how large a battery does a camp need so that it burns half the diesel?',
    ko: '햇빛과 배터리가 얼마나 있어야 기지가 경유를 절반만 태울 수 있을까?',
  },
  goal: [
    {
      en: 'Burn at most half of the diesel that the camp would burn without sun.',
      ko: '햇빛이 없을 때의 절반까지만 경유를 태우십시오.',
    },
    {
      en: 'Be without power for at most 24 hours a year.',
      ko: '전기가 모자라는 시간은 한 해 24시간을 넘기지 마십시오.',
    },
    {
      en: 'Bring it all in at most ten containers.',
      ko: '모두 컨테이너 열 개 안에 실어 오십시오.',
    },
  ],
  how: {
    model: {
      en: 'A year at Bor, 6.2° north, hour by hour: the height of the sun gives the light of a clear sky in watts a square metre, clouds take their part of it, panels turn the rest into kilowatts. What the camp does not need at once fills the battery; then the battery gives, then the generator. What it takes without sun is what a generator of 100 kW burns alone. Diesel is counted in litres, and as carbon dioxide at 2.68 kg a litre. A device costs its price, spread over the years until it must be bought anew.',
      ko: '북위 6.2도 보르의 한 해를 한 시간씩 계산합니다. 해의 높이에서 맑은 하늘의 빛을 제곱미터마다 와트로 구하고, 구름이 가린 만큼 빼고, 패널이 킬로와트로 바꿉니다. 남는 전기는 배터리를 채우고, 모자라면 배터리가, 그다음에는 발전기가 냅니다. 햇빛이 없을 때란 100kW 발전기만 돌릴 때입니다. 경유는 리터로, 이산화탄소는 리터마다 2.68kg으로 셉니다. 장비는 값을 다시 살 때까지의 햇수로 나누어 셉니다.',
    },
    leavesOut: {
      en: 'Ours are the cloud cover of each month, six kilowatt-hours a head and day and how they spread over its hours, and what a container holds: 40 kW of panels, 500 kWh of battery or 100 kW of generator; that heat, dust and wires leave 75 % of what panels make, and that a battery gives back 90 %; so are 1.50 dollars for a litre with its convoy, 500 dollars for a kW of generator, and that panels last twenty years and the rest ten. Left out are the tilt of panels, age, how fast a battery can give, the time a generator takes to start, and what it costs to bring and to mend devices.',
      ko: '달마다의 구름, 하루에 한 사람이 6kWh를 쓴다는 것과 그것이 시간마다 나뉘는 몫, 컨테이너 하나에 패널 40kW나 배터리 500kWh, 발전기 100kW가 든다는 것, 더위와 먼지와 전선이 패널 전기의 75%를 남긴다는 것, 배터리가 90%를 돌려준다는 것은 우리가 정했습니다. 수송까지 넣어 경유 1리터에 1.50달러, 발전기 1kW에 500달러, 패널은 20년 쓰고 나머지는 10년 쓴다는 것도 그렇습니다. 패널의 기울기와 낡음, 배터리가 한꺼번에 낼 수 있는 힘, 발전기가 켜지는 시간, 장비를 나르고 고치는 값은 넣지 않았습니다.',
    },
    from: [
      'B. Haurwitz, “Insolation in Relation to Cloudiness and Cloud Density,” Journal of Meteorology 2 (1945): 154–166: the light of a clear sky.',
      'F. Kasten and G. Czeplak, “Solar and Terrestrial Radiation Dependent on the Amount and Type of Cloud,” Solar Energy 24 (1980): 177–189: what clouds leave of it.',
      'J. A. Duffie and W. A. Beckman, Solar Engineering of Thermal Processes, 4th ed. (Wiley, 2013), chap. 1: the height of the sun, by whose examples ours is tested.',
      'O. Skarstein and K. Uhlen, “Design Considerations with Respect to Long-Term Diesel Saving in Wind/Diesel Plants,” Wind Engineering 13 (1989): 72–87: litres a generator burns, in the numbers in which later works quote it.',
      'IPCC Guidelines for National Greenhouse Gas Inventories (2006), vol. 2, tables 1.2 and 2.2: carbon dioxide from diesel.',
      'International Renewable Energy Agency, Renewable Power Generation Costs in 2023 (2024): world averages of 758 dollars a kW of panels and 273 a kWh of battery, installed.',
    ],
  },
};
