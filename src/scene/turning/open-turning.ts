import type { Object3D } from 'three';
import { titleOf } from '../../floorplan/describe.ts';
import { placementOf } from '../../floorplan/floor-plan.ts';
import { distance } from '../../floorplan/geometry.ts';
import type { View } from '../../floorplan/look.ts';
import { roomToTurn } from '../../floorplan/room-to-turn.ts';
import type { Turn } from '../controls/keyboard.ts';
import type { Guide } from '../guide.ts';
import { modelTurn } from '../space.ts';
import type { WalkData } from '../walk-data.ts';
import { exhibitAtHand } from './at-hand.ts';
import { PHRASES } from './phrases.ts';
import { pulled } from './pull.ts';
import { reachOf } from './reach.ts';
import { Turntable } from './turntable.ts';

/** One press, in degrees. */
const STEP = 30;
/** Told is only the last of several steps, so long after it, in milliseconds. */
const QUIET = 700;

interface Options {
  /** The buttons, shown only where they turn something. */
  buttons: HTMLElement;
  data: WalkData;
  guide: Pick<Guide, 'visitor' | 'pick' | 'isStill' | 'say' | 'onChange'>;
  /** The hall stands in it. */
  scene: Object3D;
  /** Takes the keys when the buttons are hidden. */
  view: HTMLElement;
}

export interface Turning {
  /** One step; says so where nothing can be turned. */
  turn: (way: Turn) => void;
  /** A drag begins there, from -1 to 1 to the right and upwards: who leans in takes hold of the model there, and pulls it by heights of the view. */
  grab(x: number, y: number, view: View): ((right: number) => void) | undefined;
  /** Lets time pass, in seconds; tells whether another frame is due. */
  pass(seconds: number): boolean;
}

/** Turns the model that one stands before, and turns it back when one has left. Fetched after the first frame. */
export function openTurning({ buttons, data, guide, scene, view: stage }: Options): Turning {
  const { plan, language } = data;
  const { visitor } = guide;
  const phrases = PHRASES[language];
  const table = new Turntable();
  /** Of models that have come, which have room to turn. */
  const fits = new Map<string, boolean>();
  let atHand: string | undefined;
  let words: ReturnType<typeof setTimeout> | undefined;

  /** What holds an exhibit's model: the group of its name, in which a group stands once the model has come. */
  const modelOf = (exhibit: string) =>
    scene
      .getObjectByName('hall')
      ?.children.find(({ name, children }) => name === exhibit && children[0]?.type === 'Group');

  function canTurn(exhibit: string): boolean {
    const known = fits.get(exhibit);
    if (known !== undefined) return known;
    const model = modelOf(exhibit);
    if (!model) return false;
    const isFitting = reachOf(model) <= roomToTurn(plan, placementOf(plan, exhibit));
    fits.set(exhibit, isFitting);
    return isFitting;
  }

  function whyNot(exhibit: string | undefined): string {
    if (exhibit === undefined || !['object', 'station'].includes(data.exhibits[exhibit]!.kind)) return phrases.nothing;
    return fits.has(exhibit) ? phrases.tooLarge(titleOf(data, exhibit, language)) : phrases.notHere;
  }

  /** Sees what is at hand; who is on the way takes up nothing new. */
  function look() {
    const now = exhibitAtHand(plan, visitor, atHand);
    const next = visitor.isLed && now !== atHand ? undefined : now;
    if (next !== atHand) clearTimeout(words);
    atHand = next;
    for (const exhibit of table.exhibits) if (exhibit !== atHand) table.turnBack(exhibit, guide.isStill);
    const isHidden = atHand === undefined || !canTurn(atHand);
    if (isHidden === buttons.hidden) return;
    const hadFocus = buttons.contains(document.activeElement);
    buttons.hidden = isHidden;
    if (isHidden && hadFocus) stage.focus({ preventScroll: true });
  }

  function show() {
    for (const exhibit of table.exhibits) {
      const model = modelOf(exhibit);
      const { heading } = placementOf(plan, exhibit);
      if (model) model.rotation.y = modelTurn(heading + table.degreesOf(exhibit));
    }
  }

  look();
  return {
    turn(way) {
      clearTimeout(words);
      const exhibit = atHand;
      if (exhibit === undefined || !canTurn(exhibit)) {
        guide.say(whyNot(exhibit));
        return;
      }
      // Its front comes to the left where it turns clockwise.
      table.turn(exhibit, way === 'model-left' ? STEP : -STEP, guide.isStill);
      words = setTimeout(() => guide.say(phrases.turned(Math.round(table.meantFor(exhibit)))), QUIET);
      guide.onChange();
    },
    grab(x, y, view) {
      const exhibit = atHand;
      if (!visitor.isLeaningIn || exhibit === undefined || !canTurn(exhibit)) return undefined;
      const picked = guide.pick(x, y, view);
      if (picked?.kind !== 'exhibit' || picked.exhibit !== exhibit) return undefined;
      const { at, size } = placementOf(plan, exhibit);
      return (right) => {
        table.pull(exhibit, pulled(right, distance(visitor.at, at), size, view.fieldOfView));
        guide.onChange();
      };
    },
    pass(seconds) {
      look();
      const isMoving = table.advance(seconds);
      show();
      return isMoving;
    },
  };
}
