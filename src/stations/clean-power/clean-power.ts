import { costOf } from './cost.ts';
import { inHall } from './in-hall.ts';
import { runYear } from './model.ts';
import { drawYear } from './picture.ts';
import { whole } from '../numbers.ts';
import { station, type Words } from '../station.ts';

/** What fits into a container of twenty feet. Ours. */
const A_CONTAINER = { panels: 40, battery: 500, generator: 100 } as const;
/** Kilograms of carbon dioxide for a litre of diesel: 74.1 t/TJ, 43 TJ/Gg (IPCC 2006, vol. 2, tables 2.2 and 1.2), 0.84 kg a litre. */
const CARBON = 2.68;
const MOST = { hours: 24, containers: 10 } as const;

const kilowatts = (value: number): Words => ({ en: `${value} kW`, ko: `${value}kW` });

/** What is burnt without sun, by a generator that is just large enough. */
const DIESEL_ALONE = runYear({ panels: 0, battery: 0, generator: 100 }).litres;

/** Prices are not known to the dollar. */
const inThousands = (dollars: number) => 1000 * Math.round(dollars / 1000);

export const cleanPower = station(
  [
    {
      kind: 'amount',
      name: 'panels',
      label: { en: 'Solar panels', ko: '태양광 패널' },
      min: 0,
      max: 600,
      step: 20,
      start: 0,
      say: kilowatts,
    },
    {
      kind: 'amount',
      name: 'battery',
      label: { en: 'Battery', ko: '배터리' },
      min: 0,
      max: 3000,
      step: 100,
      start: 0,
      say: (value) => ({ en: `${value} kWh`, ko: `${value}kWh` }),
    },
    {
      kind: 'amount',
      name: 'generator',
      label: { en: 'Diesel generator', ko: '경유 발전기' },
      min: 0,
      max: 120,
      step: 10,
      start: 100,
      say: kilowatts,
    },
  ],
  (plant) => {
    const year = runYear(plant);
    const { litres, hoursWithout } = year;
    const containers =
      Math.ceil(plant.panels / A_CONTAINER.panels) +
      Math.ceil(plant.battery / A_CONTAINER.battery) +
      Math.ceil(plant.generator / A_CONTAINER.generator);
    const share = Math.ceil((100 * litres) / DIESEL_ALONE);
    const tonnes = (litres * CARBON) / 1000;
    const { diesel, devices } = costOf(plant, litres);
    const [cost, forDiesel] = [diesel + devices, diesel].map(inThousands) as [number, number];
    return {
      says: [
        {
          en: `${whole(litres, 'en')} litres of diesel a year, ${share} % of what it takes without sun; ${whole(hoursWithout, 'en')} hours without enough power; ${containers} ${containers === 1 ? 'container' : 'containers'}.`,
          ko: `경유는 한 해 ${whole(litres, 'ko')}리터로 햇빛이 없을 때의 ${share}%, 전기가 모자라는 시간은 ${whole(hoursWithout, 'ko')}시간, 컨테이너는 ${containers}개입니다.`,
        },
        {
          en: `That is ${whole(tonnes, 'en')} ${Math.round(tonnes) === 1 ? 'tonne' : 'tonnes'} of carbon dioxide. ${whole(year.whole.spilt, 'en')} kilowatt-hours of sun find no use.`,
          ko: `이산화탄소로는 ${whole(tonnes, 'ko')}톤입니다. 햇빛 ${whole(year.whole.spilt, 'ko')}kWh는 쓰이지 못합니다.`,
        },
        {
          en: `It costs some ${whole(cost, 'en')} dollars a year, ${whole(forDiesel, 'en')} of them for diesel.`,
          ko: `비용은 한 해 약 ${whole(cost, 'ko')}달러이고, 그중 ${whole(forDiesel, 'ko')}달러가 경유 값입니다.`,
        },
      ],
      picture: (language) => drawYear(year, language),
      inHall: () => inHall(plant.panels, year),
      meets: [litres <= DIESEL_ALONE / 2, hoursWithout <= MOST.hours, containers <= MOST.containers],
    };
  },
);
