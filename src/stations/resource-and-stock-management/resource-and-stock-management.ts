import { PEOPLE } from '../people.ts';
import { KEEPS, runCamp } from './camp.ts';
import { inHall } from './in-hall.ts';
import { drawShelf } from './picture.ts';
import { tallyOf, type Tally } from './tally.ts';
import { whole } from '../numbers.ts';
import { station, type Words } from '../station.ts';

/** In ten years. */
const GOAL = { without: 30, spoiled: 50, convoys: 80 } as const;

const daysOfFood = (value: number): Words => ({ en: `${value} days’ food`, ko: `${value}일분` });

export const stockManagement = station(
  [
    {
      kind: 'amount',
      name: 'point',
      label: { en: 'Order when this is left, from June to January', ko: '6월~1월, 이만큼 남으면 주문' },
      min: 0,
      max: 120,
      step: 10,
      start: 60,
      say: daysOfFood,
    },
    {
      kind: 'amount',
      name: 'before',
      label: { en: 'Order when this is left, from February to May', ko: '2월~5월, 이만큼 남으면 주문' },
      min: 0,
      max: 260,
      step: 10,
      start: 60,
      say: daysOfFood,
    },
    {
      kind: 'amount',
      name: 'quantity',
      label: { en: 'One convoy brings', ko: '한 번에 싣고 오는 양' },
      min: 10,
      max: 120,
      step: 10,
      start: 30,
      say: daysOfFood,
    },
  ],
  ({ point, before, quantity }) => {
    const tally = tallyOf(runCamp({ point, pointBeforeRain: before, quantity }));
    const { without, spoiled, convoys } = tally;
    return {
      says: [answer(tally), reasons(tally)],
      picture: (language) => drawShelf(tally, { point, before }, language),
      inHall: () => inHall(tally),
      meets: [without <= GOAL.without, spoiled <= GOAL.spoiled, convoys <= GOAL.convoys],
    };
  },
);

/** What is spoiled is rounded up, so that what is too much also reads so. */
const answer = ({ without, spoiled, convoys }: Tally): Words => ({
  en: `In ten years: days with too little to eat: ${whole(without, 'en')}; days’ food spoiled: ${whole(Math.ceil(spoiled), 'en')}; convoys: ${convoys}.`,
  ko: `10년 동안 먹을 것이 모자란 날은 ${whole(without, 'ko')}일, 상해서 버린 것은 ${whole(Math.ceil(spoiled), 'ko')}일분, 수송은 ${convoys}번입니다.`,
});

/** When it happens, and how full the shelf gets. */
function reasons({ months, spoiled, fullest }: Tally): Words {
  const missed = worst(months.map(({ without }) => without));
  const thrown = worst(months.map((month) => month.spoiled));
  const rations = Math.round(spoiled * PEOPLE);
  const parts: Words[] = [];
  if (missed !== undefined)
    parts.push({
      en: `Most days with too little fall in ${monthName(missed)}.`,
      ko: `모자란 날이 가장 많은 달은 ${missed + 1}월입니다.`,
    });
  if (thrown !== undefined)
    parts.push({
      en: `Most spoils in ${monthName(thrown)}; for ${PEOPLE} people all of it is ${whole(rations, 'en')} daily rations.`,
      ko: `가장 많이 상하는 달은 ${thrown + 1}월이며, ${PEOPLE}명이면 버리는 것이 모두 하루치 식량 ${whole(rations, 'ko')}개입니다.`,
    });
  parts.push({
    en: `The fullest shelf holds food for ${Math.round(fullest)} days; food keeps for ${KEEPS}.`,
    ko: `선반이 가장 찼을 때는 ${Math.round(fullest)}일분이며, 식량은 ${KEEPS}일 동안 먹을 수 있습니다.`,
  });
  return { en: parts.map(({ en }) => en).join(' '), ko: parts.map(({ ko }) => ko).join(' ') };
}

/** The month with the most; none, if all are without. */
const worst = (amounts: readonly number[]) => {
  const most = Math.max(...amounts);
  return most > 0 ? amounts.indexOf(most) : undefined;
};

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const monthName = (month: number) => MONTH.format(Date.UTC(2021, month, 1));
