import { station, type Square, type Words } from '../station.ts';
import { BUILDINGS, COLUMNS, FIRST_MAST, ROWS } from './camp.ts';
import { cutOff, PATH, reachIndoors, receptionOf, type Reception } from './coverage.ts';
import { inHall } from './in-hall.ts';
import { drawCamp } from './picture.ts';
import { freeSpaceLoss, groundLoss, toMilliwatts } from './radio.ts';

/** dBm: a quarter of a watt. */
const MOST_POWER = 24;

const mast = <Name extends string>(name: Name, number: number, start: string) =>
  ({
    kind: 'square',
    name,
    label: { en: `Mast ${number}`, ko: `통신탑 ${number}` },
    columns: COLUMNS,
    rows: ROWS,
    start,
  }) as const satisfies Square;

export const oneCampNetwork = station(
  [
    mast('mast2', 2, 'D2'),
    mast('mast3', 3, 'E4'),
    mast('mast4', 4, 'G5'),
    {
      kind: 'amount',
      name: 'power',
      label: { en: 'Power of each mast', ko: '통신탑별 송신 전력' },
      min: 10,
      max: 33,
      step: 1,
      start: 20,
      say: (dbm) => ({ en: `${milliwatts(dbm)} mW (${dbm} dBm)`, ko: `${milliwatts(dbm)}mW(${dbm}dBm)` }),
    },
  ],
  ({ mast2, mast3, mast4, power }) => {
    const masts = [FIRST_MAST, mast2, mast3, mast4];
    const receptions = receptionOf(masts, power);
    const now = cutOff(receptions);
    const losses = masts.map((_, silent) => cutOff(receptions, silent).filter((building) => !now.includes(building)));
    const safe = receptions.filter(({ hears }) => hears.length > 1).length;
    const reach = reachIndoors(power);
    return {
      says: [
        {
          en: `Buildings served: ${BUILDINGS.length - now.length} of ${BUILDINGS.length}, and ${safe} whichever one mast fails.`,
          ko: `건물 ${BUILDINGS.length}곳 가운데 ${BUILDINGS.length - now.length}곳에 신호가 닿고, 그중 ${safe}곳은 어느 통신탑 하나가 멈추어도 끊기지 않습니다.`,
        },
        worstOf(losses),
        reachInWords(reach),
      ],
      picture: (language) => drawCamp({ masts, reach, receptions }, language),
      inHall: () => inHall(masts, reach, receptions),
      meets: [safe === BUILDINGS.length, power <= MOST_POWER],
    };
  },
);

const milliwatts = (dbm: number) => Math.round(toMilliwatts(dbm));

/** Which mast would be missed most: the first of those whose silence cuts off most of those that are served. */
function worstOf(losses: readonly (readonly Reception[])[]): Words {
  const most = Math.max(...losses.map(({ length }) => length));
  if (most === 0) return { en: 'No single mast is missed.', ko: '통신탑 하나가 멈추어도 끊기는 건물은 없습니다.' };
  const silent = losses.findIndex(({ length }) => length === most);
  const names = (language: keyof Words) => losses[silent]!.map(({ name }) => name[language]).join(', ');
  return {
    en: `Were mast ${silent + 1} silent, these would fall silent too: ${names('en')}.`,
    ko: `통신탑 ${silent + 1}번이 멈추면 새로 끊기는 곳: ${names('ko')}.`,
  };
}

/** The law that ends the reach is the one by which more is lost there. */
function reachInWords(reach: number): Words {
  const metres = Math.round(reach);
  const byGround = groundLoss(reach, PATH.heights) > freeSpaceLoss(reach, PATH.wavelength);
  return byGround
    ? {
        en: `A building hears a mast up to ${metres} m away; so far out the ground weakens the signal: twice the distance takes sixteen times the power.`,
        ko: `통신탑에서 ${metres}m 떨어진 건물까지 신호가 닿습니다. 이만큼 멀면 땅에서 되튄 전파가 신호를 약하게 하여, 거리가 두 배면 전력은 열여섯 배가 듭니다.`,
      }
    : {
        en: `A building hears a mast up to ${metres} m away; so near, as in free space, half the distance takes a quarter of the power.`,
        ko: `통신탑에서 ${metres}m 떨어진 건물까지 신호가 닿습니다. 이만큼 가까우면 자유 공간에서처럼 거리가 반이면 전력은 4분의 1이면 됩니다.`,
      };
}
