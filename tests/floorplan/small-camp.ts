import type { PlaceWords } from '../../src/floorplan/describe.ts';
import type { Door } from '../../src/floorplan/floor-plan.ts';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { area, hall, panel, thing } from './some-halls.ts';

/** A hall of two areas and three exhibits, to be told in words. */
export const CAMP = planHall(
  hall(
    area('connected-camp', panel('one-camp-network', 2, 1.3)),
    area('camp-protection', thing('smart-perimeter', 2.4, 1.6, 1.2), thing('early-warning', 0.9, 0.35, 0.9)),
  ),
);

export const CAMP_WORDS: PlaceWords = {
  areas: {
    'connected-camp': { title: { en: 'Connected camp', ko: '통합 네트워크' } },
    'camp-protection': { title: { en: 'Camp protection', ko: '기지 방호' } },
  },
  exhibits: {
    'one-camp-network': { title: { en: 'One camp network' }, number: '' },
    'smart-perimeter': { title: { en: 'Smart perimeter', ko: '스마트 경계' }, number: '3' },
    'early-warning': { title: { en: 'Early warning', ko: '조기 경보' }, number: '4' },
  },
};

/** Where the hall's own doors lead to. */
export const BEYOND: PlaceWords['doors'] = {
  entrance: { title: { en: 'Foyer', ko: '로비' } },
  exit: { title: { en: 'Peace Hall', ko: '평화관' } },
};

export function campDoor(kind: Door['kind']): Door {
  const door = CAMP.doors.find((candidate) => candidate.kind === kind);
  if (!door) throw new RangeError(`The hall has no ${kind}.`);
  return door;
}
