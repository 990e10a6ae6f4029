import { inHall } from './in-hall.ts';
import { isGone, wayOf, type Aim, type Season, type Way } from './model.ts';
import { drawRoads } from './picture.ts';
import { CAMP, COLUMNS, ROADS, ROWS } from './roads.ts';
import { tenthsUp } from '../numbers.ts';
import { station, type Words } from '../station.ts';

/** In the rain. */
const GOAL = { hours: 9, ofThousand: 12, litres: 100 } as const;

const AIMS = {
  time: { en: 'The quickest way', ko: '가장 빠른 길' },
  trouble: { en: 'The safest way', ko: '가장 안전한 길' },
  fuel: { en: 'The way that burns least', ko: '연료가 가장 적게 드는 길' },
} as const satisfies Record<Aim, Words>;

const SEASONS = {
  dry: { en: 'in the dry season', ko: '건기에' },
  rain: { en: 'in the rain', ko: '우기에' },
} as const satisfies Record<Season, Words>;

export const vehicleTracking = station(
  [
    {
      kind: 'choice',
      name: 'aim',
      label: { en: 'The convoy takes', ko: '차량 행렬이 고르는 길' },
      options: [
        { value: 'time', label: { en: 'the quickest way', ko: '가장 빠른 길' } },
        { value: 'trouble', label: { en: 'the safest way', ko: '가장 안전한 길' } },
        { value: 'fuel', label: { en: 'the way that burns least', ko: '연료가 가장 적게 드는 길' } },
      ],
      start: 'time',
    },
    {
      kind: 'choice',
      name: 'season',
      label: { en: 'Season', ko: '계절' },
      options: [
        { value: 'dry', label: { en: 'dry', ko: '건기' } },
        { value: 'rain', label: { en: 'rain', ko: '우기' } },
      ],
      start: 'dry',
    },
    {
      kind: 'square',
      name: 'engineers',
      label: { en: 'Engineers repair all roads that meet at', ko: '공병이 만나는 길을 모두 고치는 곳' },
      columns: COLUMNS,
      rows: ROWS,
      start: CAMP,
    },
  ],
  ({ aim, season, engineers }) => {
    const way = wayOf(aim, season, engineers);
    const { hours, trouble, litres } = way.cost;
    const says: [Words, ...Words[]] = [answer(aim, season, way), places(way), works(season, engineers)];
    if (season === 'rain') says.push(inDrySeason(wayOf(aim, 'dry', engineers)));
    return {
      says,
      picture: (language) => drawRoads(way, { season, engineers }, language),
      inHall: () => inHall(way, { season, engineers }),
      meets: [season === 'rain' && hours <= GOAL.hours, litres <= GOAL.litres, trouble * 1000 <= GOAL.ofThousand],
    };
  },
);

/** Rounded up, so that what is too much also reads so. */
function rounded({ cost }: Way) {
  return {
    hours: tenthsUp(cost.hours),
    litres: Math.ceil(cost.litres),
    ofThousand: Math.ceil(cost.trouble * 1000),
  };
}

function answer(aim: Aim, season: Season, way: Way): Words {
  const { hours, litres, ofThousand } = rounded(way);
  return {
    en: `${AIMS[aim].en} ${SEASONS[season].en} takes ${hours} hours and ${litres} litres a lorry; ${ofThousand} of 1,000 convoys meet trouble on it.`,
    ko: `${SEASONS[season].ko} ${AIMS[aim].ko}은 ${hours}시간이 걸리고 트럭마다 ${litres}리터가 들며, 1,000번에 ${ofThousand}번 일이 생깁니다.`,
  };
}

const places = ({ places, cost }: Way): Words => ({
  en: `It goes by ${places.join(', ')}: ${Math.round(cost.kilometres)} kilometres.`,
  ko: `지나는 곳은 ${places.join(', ')}이며, 모두 ${Math.round(cost.kilometres)}km입니다.`,
});

/** What the rain has taken, and what the engineers hold. */
function works(season: Season, engineers: string): Words {
  const gone = ROADS.filter((road) => isGone(road, season, engineers)).map(({ ends }) => ends.join('–'));
  const repaired = ROADS.filter(({ ends }) => ends.includes(engineers)).map(({ ends }) => ends.join('–'));
  const bridges: Words =
    gone.length > 0
      ? { en: `Bridges that are gone: ${gone.join(', ')}.`, ko: `끊긴 다리: ${gone.join(', ')}.` }
      : { en: 'All bridges stand.', ko: '다리는 모두 이어져 있습니다.' };
  const roads: Words =
    repaired.length > 0
      ? { en: `Repaired: ${repaired.join(', ')}.`, ko: `고친 길: ${repaired.join(', ')}.` }
      : {
          en: 'No roads meet where the engineers stand, so they repair nothing: set them on a black dot.',
          ko: '공병이 있는 칸에서는 길이 만나지 않아 고칠 것이 없습니다. 검은 점이 있는 칸에 두십시오.',
        };
  return { en: `${bridges.en} ${roads.en}`, ko: `${bridges.ko} ${roads.ko}` };
}

function inDrySeason(way: Way): Words {
  const { hours } = rounded(way);
  return {
    en: `In the dry season the same choice goes by ${way.places.join(', ')} and takes ${hours} hours.`,
    ko: `건기에 같은 것을 고르면 지나는 곳은 ${way.places.join(', ')}이며, ${hours}시간이 걸립니다.`,
  };
}
