import { tenthsUp } from '../numbers.ts';
import { station, type Words } from '../station.ts';
import { inHall } from './in-hall.ts';
import { runDay, type Node } from './model.ts';
import { drawDay } from './picture.ts';

/** Cubic metres in a tanker. Ours. */
const A_TANKER = 10;
/** Washing and neighbours in litres a head and day, tankers a week, kilowatt-hours a day. 15 litres: the Sphere Handbook. */
const GOAL = { washing: 50, neighbour: 15, tankers: 3, power: 40 } as const;

const cubic = (value: number): Words => ({ en: `${value} m³ a day`, ko: `하루 ${value}m³` });

export const waterAndWaste = station(
  [
    {
      kind: 'amount',
      name: 'washing',
      label: { en: 'For washing, each', ko: '한 사람이 씻는 물' },
      min: 20,
      max: 100,
      step: 5,
      start: 80,
      say: (value) => ({ en: `${value} litres a day`, ko: `하루 ${value}리터` }),
    },
    {
      kind: 'choice',
      name: 'toilets',
      label: { en: 'Toilets', ko: '변기' },
      options: [
        {
          value: 'flush',
          label: { en: 'with a cistern: 30 litres a head and day', ko: '물탱크식: 하루 한 사람 30리터' },
        },
        { value: 'pour', label: { en: 'flushed by hand: 4 litres', ko: '바가지로 붓는 식: 4리터' } },
      ],
      start: 'flush',
    },
    {
      kind: 'choice',
      name: 'plant',
      label: { en: 'Water from the showers', ko: '샤워하고 난 물' },
      options: [
        { value: 'none', label: { en: 'goes to the sewage plant', ko: '하수 처리장으로 보낸다' } },
        {
          value: 'filter',
          label: { en: 'is filtered, for toilets and dust', ko: '걸러서 변기와 먼지막이에 쓴다' },
        },
        {
          value: 'membrane',
          label: {
            en: 'the same, and what is left passes a membrane, to wash again',
            ko: '위와 같이 쓰고, 남는 물은 막에 통과시켜 다시 씻는 데 쓴다',
          },
        },
      ],
      start: 'none',
    },
    {
      kind: 'amount',
      name: 'well',
      label: { en: 'From the wells, at most', ko: '우물에서 긷는 물, 많아야' },
      min: 0,
      max: 30,
      step: 1,
      start: 20,
      say: cubic,
    },
  ],
  (plan) => {
    const day = runDay(plan);
    const { of, neighbour, power } = day;
    // A litre too much is no further tanker.
    const tankers = Math.ceil((7 * of.truck) / A_TANKER - 1e-4);
    const m3 = (node: Node) => of[node].toFixed(1);
    const trucked = tenthsUp(of.truck);
    const left = neighbour.toFixed(1);
    return {
      says: [
        {
          en: `Trucks bring ${trucked} m³ a day: ${tankers} ${tankers === 1 ? 'tanker' : 'tankers'} a week. The wells leave ${left} litres a day for each neighbour. Pumps and plants take ${Math.ceil(power - 1e-9)} kWh a day.`,
          ko: `급수차로 하루 ${trucked}m³, 한 주에 ${tankers}대를 실어 옵니다. 우물은 이웃 한 사람에게 하루 ${left}리터를 남깁니다. 펌프와 설비는 하루 ${Math.ceil(power - 1e-9)}kWh를 씁니다.`,
        },
        {
          en: `Each day ${m3('kitchen')} m³ serve drinking and cooking, ${m3('washing')} washing, ${m3('toilets')} toilets, ${m3('yard')} vehicles and dust. The wells give ${m3('well')}; ${m3('filtered')} are filtered and ${m3('pressed')} pass the membrane, to be used again.`,
          ko: `하루에 마시고 밥 짓는 데 ${m3('kitchen')}m³, 씻는 데 ${m3('washing')}m³, 변기에 ${m3('toilets')}m³, 세차와 먼지막이에 ${m3('yard')}m³가 듭니다. 우물이 ${m3('well')}m³를 주고, ${m3('filtered')}m³는 걸러서, ${m3('pressed')}m³는 막에 통과시켜 다시 씁니다.`,
        },
        {
          en: `${m3('sewage')} m³ go to the sewage plant, ${m3('air')} into the air and the ground.`,
          ko: `${m3('sewage')}m³는 하수 처리장으로, ${m3('air')}m³는 공기와 땅으로 갑니다.`,
        },
      ],
      picture: (language) => drawDay(day, language),
      inHall: () => inHall(day),
      meets: [plan.washing >= GOAL.washing, neighbour >= GOAL.neighbour, tankers <= GOAL.tankers, power <= GOAL.power],
    };
  },
);
