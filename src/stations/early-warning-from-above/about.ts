import type { About } from '../about.ts';

export const aboutEarlyWarning: About = {
  question: {
    en: 'How high, how far and how fast must a quadcopter fly to warn a camp in time, and whom should it leave alone?',
    ko: '쿼드콥터는 얼마나 높이, 멀리, 빠르게 날아야 기지에 제때 알릴 수 있고, 누구를 찍지 말아야 할까?',
  },
  goal: [
    {
      en: 'In a wind of 6 m/s, show at least half a square kilometre in each round.',
      ko: '초속 6m의 바람 속에서 한 바퀴에 0.5km² 이상을 보십시오.',
    },
    {
      en: 'See each place every 15 minutes on average in that wind.',
      ko: '그 바람 속에서 같은 곳을 평균 15분에 한 번은 다시 보십시오.',
    },
    {
      en: 'Tell people from cattle, but record neither what they wear nor who they are.',
      ko: '사람과 소는 가리되, 옷차림이나 얼굴은 찍지 마십시오.',
    },
    {
      en: 'Stay off the village.',
      ko: '마을 위는 피하십시오.',
    },
  ],
  how: {
    model: {
      en: 'The rotors are a thin disc that blows air downwards: to hang still takes thrust × √(thrust ÷ (2 × air density × disc area)) in watts. In flight Glauert’s form of it needs less, for more air comes by, and drag needs more with the square of the speed. The wind grows with the seventh root of the height, and makes every round longer, for more time is lost against it than won with it. The camera looks straight down: it sees 1.2 times the height in 1,920 points. Eight points across a person’s 0.5 m tell the kind of thing it is; with a point of 16 mm or less, details such as clothes can be told, with 8 mm or less somebody known. Two batteries take turns; each lands with a quarter left.',
      ko: '회전날개는 공기를 아래로 부는 얇은 원판으로 봅니다. 떠 있으려면 추력 × √(추력 ÷ (2 × 공기 밀도 × 원판 넓이))와트가 듭니다. 날아갈 때는 지나는 공기가 많아 이보다 적게 들지만(글라우어트의 식), 공기 저항은 속도의 제곱으로 커집니다. 바람은 높이의 7제곱근으로 세어집니다. 거스를 때 잃는 시간이 탈 때 얻는 시간보다 많아 바람이 불면 한 바퀴가 늘 길어집니다. 카메라는 똑바로 아래를 보며 높이의 1.2배 너비를 1,920점에 담습니다. 사람 너비 0.5m에 여덟 점이 들면 무엇인지 가릴 수 있고, 한 점이 16mm 이하면 옷차림 같은 특징이, 8mm 이하면 아는 사람이 보입니다. 배터리 두 개를 번갈아 쓰고, 4분의 1을 남기고 내립니다.',
    },
    leavesOut: {
      en: 'Ours are the quadcopter (3.5 kg, propellers of 0.38 m, 0.08 m² against the air, 230 Wh, 55 % of its power reaching the air, 20 W for its devices, a charger of 240 W, three minutes to change batteries), the camp with its wall 200 m from the middle, the village 600 to 800 m north-east of it, and a walk of 1.4 m/s. Left out are how likely it is that somebody who walks through the ring is seen (at the goal about one in ten: most cross it between two visits), climbing and turning, gusts, rain and heat, how the pictures come home, views to the side, which show faces from further away, and the law: who may fly over whom.',
      ko: '쿼드콥터(3.5kg, 프로펠러 0.38m, 공기를 받는 넓이 0.08m², 230Wh, 배터리 전력 가운데 공기에 전해지는 몫 55%, 장비 20W, 충전기 240W, 배터리 교체 3분)와 기지 한가운데에서 200m 떨어진 방벽, 북동쪽 600~800m의 마을, 초속 1.4m의 걸음은 우리가 정했습니다. 띠를 걸어 지나는 사람을 볼 가능성(목표를 이루었을 때 열에 하나쯤이며, 대부분은 두 번의 비행 사이에 지나갑니다), 오르기와 돌기, 돌풍과 비와 더위, 영상을 보내는 일, 더 멀리서도 얼굴이 보이는 비스듬한 시야, 누구 위를 날아도 되는지 정한 법은 넣지 않았습니다.',
    },
    from: [
      'J. G. Leishman, Principles of Helicopter Aerodynamics, 2nd ed. (Cambridge University Press, 2006), chap. 2: momentum theory in hover and in forward flight.',
      'J. K. Stolaroff et al., “Energy Use and Life Cycle Greenhouse Gas Emissions of Drones for Commercial Package Delivery,” Nature Communications 9 (2018): 409: the same theory for quadcopters, with drag and one efficiency for all losses.',
      'J. Johnson, “Analysis of Image Forming Systems,” Image Intensifier Symposium (Fort Belvoir, 1958): four pairs of lines across a thing to tell its kind, half of the time.',
      'EN 62676-4:2015, Video Surveillance Systems for Use in Security Applications, Part 4: 62.5 points a metre to observe details, 125 to recognise. A later edition draws other lines.',
    ],
  },
};
