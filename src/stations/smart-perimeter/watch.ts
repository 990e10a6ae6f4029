import { LENGTH, SECTION, seenBy, underCable } from './fence.ts';
import { falseAlarmRate, hitRate, together } from './signal.ts';

export interface Devices {
  cameras: number;
  /** Metres of cable in the fence. */
  cable: number;
}

/** Twelve hours, by day or by night. All of it ours. */
interface Hours {
  /** Metres along the fence that a camera sees to each side. */
  reach: number;
  /** d′ of one camera, and of the cable. */
  camera: number;
  cable: number;
  /** Movements of wind, goats and children along 100 m. */
  movements: number;
}

const DAY: Hours = { reach: 120, camera: 3, cable: 2.5, movements: 20 };
const NIGHT: Hours = { reach: 60, camera: 2, cable: 2.5, movements: 10 };

/** A d′ above that of any one watcher. */
export const SURE = 3;

export interface Watch {
  /** d′ of each section of the fence; 0 where it is blind. */
  sections: readonly number[];
  /** Metres that nothing watches. */
  blind: number;
  /** Of those who cross, wherever they do: from 0 to 1. */
  seen: number;
  /** In twelve hours. */
  falseAlarms: number;
  /** The point at which the threshold puts it on its curve. */
  point: RocPoint;
  /** For every threshold, from the highest. */
  curve: readonly RocPoint[];
}

/** Shares of all that moves at the fence, wherever it does: of the noise that rings, and of those who cross that are seen. */
export interface RocPoint {
  falseAlarmRate: number;
  seen: number;
}

/** From nearly none to a quarter of all noise. */
const THRESHOLDS = Array.from({ length: 45 }, (_, index) => 5 - index / 10);

/** The same devices by day and by night, each with a threshold of its own. The cable lies where cameras see least by night. */
export function watchFence(devices: Devices, thresholds: { day: number; night: number }): { day: Watch; night: Watch } {
  const cable = underCable(devices.cable, seenBy(devices.cameras, NIGHT.reach));
  const watch = (hours: Hours, threshold: number) => {
    const sections = seenBy(devices.cameras, hours.reach).map((cameras, index) =>
      together(Math.sqrt(cameras) * hours.camera, cable[index] ? hours.cable : 0),
    );
    return watchOf(sections, hours.movements, threshold);
  };
  return { day: watch(DAY, thresholds.day), night: watch(NIGHT, thresholds.night) };
}

/** Where nothing watches, nothing rings: neither for noise nor for those who cross. */
function watchOf(sections: readonly number[], movements: number, threshold: number): Watch {
  const shares = new Map<number, number>();
  for (const section of sections) shares.set(section, (shares.get(section) ?? 0) + 1 / sections.length);
  const blind = sections.filter((section) => section === 0).length * SECTION;
  const pointOf = (at: number): RocPoint => ({
    falseAlarmRate: (1 - blind / LENGTH) * falseAlarmRate(at),
    seen: [...shares].reduce((sum, [section, share]) => sum + (section > 0 ? share * hitRate(section, at) : 0), 0),
  });
  const point = pointOf(threshold);
  return {
    sections,
    blind,
    seen: point.seen,
    falseAlarms: (LENGTH / 100) * movements * point.falseAlarmRate,
    point,
    curve: THRESHOLDS.map(pointOf),
  };
}
