import { LEFT_BEHIND, standingBefore } from '../../floorplan/describe.ts';
import { placementOf, type Viewpoint } from '../../floorplan/floor-plan.ts';
import { distance } from '../../floorplan/geometry.ts';
import { exhibitAtHand } from '../turning/at-hand.ts';
import { aim, canStand, wayTo, type Aim } from './aim.ts';
import { openBoards } from './boards.ts';
import { openPointer, type Ray } from './pointer.ts';
import { originFor, poseOf, transformTo, type Pose } from './pose.ts';
import { askedBy, pushOf, type Push } from './stick.ts';
import { tellDoor, tellExhibit, tellWelcome, type Told } from './told.ts';
import type { WearOptions } from './wear-headset.ts';

/** One push of the stick, in degrees. */
const SNAP = 30;
/** How far the ray of a hand is seen that leads nowhere, and that of the other hand, in metres. */
const RAY = { nowhere: 0.5, other: 0.12 } as const;

/**
 * Walks through the hall with a headset, frame by frame, until its session ends. Nothing moves there of itself: one is set down
 * where one points, and turned by the stick in steps. The visitor of the page stands where the head is; whoever else moves the
 * visitor, be it a led walk or the browser's way back, moves who wears the headset.
 */
export function walkIn(session: XRSession, { stage, guide, data }: WearOptions) {
  const { plan } = data;
  const { visitor, space: free } = guide;
  const { scene } = stage;
  const { xr } = stage.get().gl;
  const pointer = openPointer();
  const boards = openBoards(plan, scene);
  const pushes = new Map<XRInputSource, Push>();
  /** The hand that points; by itself the right one. */
  let pointing: XRInputSource | undefined;
  /** Where the visitor was after the last frame; nothing, where the head must be set down anew. */
  let was: Viewpoint | undefined;
  /** Told until one goes elsewhere. */
  let first: Told | undefined = tellWelcome(
    data,
    { at: visitor.at, heading: visitor.heading },
    standingBefore(plan, visitor.at, visitor.heading),
  );
  let label: Told | undefined;

  const handOf = (source: XRInputSource, frame: XRFrame) => {
    const space = xr.getReferenceSpace();
    return space && frame.getPose(source.targetRaySpace, space)?.transform.matrix;
  };

  function go(to: Aim) {
    first = undefined;
    if (to.kind === 'exhibit') {
      guide.visit(to);
      return;
    }
    visitor.jump({ heading: visitor.heading, ...to });
    guide.moved();
    guide.rested();
    if (to.kind === 'door') first = tellDoor(data, to.door, to);
  }

  function press(source: XRInputSource, frame: XRFrame) {
    const hand = handOf(source, frame);
    const to = hand && aim(plan, free, poseOf(hand));
    if (to) go(to);
  }

  function push(source: XRInputSource, frame: XRFrame) {
    const [, , x = 0, y = 0] = source.gamepad?.axes ?? [];
    const before = pushes.get(source) ?? 'none';
    const now = pushOf(before, x, y);
    pushes.set(source, now);
    if (now === 'ahead') pointing = source;
    const asked = askedBy(before, now);
    if (asked === 'go') press(source, frame);
    else if (asked) visitor.jump({ at: visitor.at, heading: visitor.heading + (asked === 'turn-left' ? -SNAP : SNAP) });
  }

  /** The visitor goes where the head has gone, or the hall is moved about the head that is to be elsewhere. */
  function stand(head: Pose, space: XRReferenceSpace) {
    if (was?.at === visitor.at && was.heading === visitor.heading)
      visitor.jump({ at: canStand(plan, free, head.at) ? head.at : visitor.at, heading: head.heading });
    else xr.setReferenceSpace(space.getOffsetReferenceSpace(transformTo(originFor(head, visitor))));
    was = { at: visitor.at, heading: visitor.heading };
  }

  function show(frame: XRFrame) {
    const sources = [...session.inputSources];
    if (!pointing || !sources.includes(pointing))
      pointing = sources.find(({ handedness }) => handedness === 'right') ?? sources[0];
    const rays: Ray[] = [];
    let to: Aim | undefined;
    for (const source of sources) {
      const matrix = handOf(source, frame);
      if (!matrix) continue;
      const hand = poseOf(matrix);
      let length: number = RAY.other;
      if (source === pointing) {
        to = aim(plan, free, hand);
        length = to ? wayTo(plan, to, hand) : RAY.nowhere;
      }
      // Who points by looking sees no ray.
      if (source.targetRayMode === 'tracked-pointer') rays.push({ matrix, length });
    }
    pointer.show(rays, to?.at);
  }

  function tell({ height }: Pose) {
    if (first && distance(first.before.at, visitor.at) > LEFT_BEHIND) first = undefined;
    const before = label?.about?.exhibit;
    const exhibit = exhibitAtHand(plan, visitor, before);
    if (exhibit !== before) label = exhibit === undefined ? undefined : tellExhibit(data, placementOf(plan, exhibit));
    boards.tell(first ?? label, height);
  }

  function pass(_: DOMHighResTimeStamp, frame: XRFrame) {
    session.requestAnimationFrame(pass);
    const space = xr.getReferenceSpace();
    const head = xr.isPresenting && space && frame.getViewerPose(space);
    if (!head) return;
    for (const source of session.inputSources) push(source, frame);
    const pose = poseOf(head.transform.matrix);
    stand(pose, space);
    show(frame);
    tell(pose);
  }

  const begin = () => {
    scene.add(pointer.group);
    // Where the page was hidden before the session began, drawing has paused.
    stage.get().setFrameloop('demand');
    // Whoever makes elsewhere the middle of their room stays where they stand in the hall.
    xr.getReferenceSpace()?.addEventListener('reset', () => {
      was = undefined;
    });
  };
  const end = () => {
    xr.removeEventListener('sessionstart', begin);
    xr.removeEventListener('sessionend', end);
    pointer.dispose();
    boards.tell(undefined, 0);
    guide.isWorn = false;
    stage.fit();
    guide.moved();
    guide.rested();
    guide.onChange();
  };
  xr.addEventListener('sessionstart', begin);
  xr.addEventListener('sessionend', end);
  session.addEventListener('selectstart', ({ inputSource }) => {
    pointing = inputSource;
  });
  session.addEventListener('select', ({ inputSource, frame }) => press(inputSource, frame));
  visitor.stop();
  visitor.isMoving = false;
  guide.isWorn = true;
  // Asked for before three.js asks: what is set down in a frame is drawn so in the same one.
  session.requestAnimationFrame(pass);
}
