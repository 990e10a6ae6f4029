import { LEFT_BEHIND, standingBefore } from '../../floorplan/describe.ts';
import { placementOf, type Viewpoint } from '../../floorplan/floor-plan.ts';
import { distance } from '../../floorplan/geometry.ts';
import { exhibitAtHand } from '../turning/at-hand.ts';
import { aim, canStand, wayTo, type Aim } from './aim.ts';
import { openBoards } from './boards.ts';
import { openHands } from './hands.ts';
import { openPointer } from './pointer.ts';
import { originFor, poseOf, transformTo, type Pose } from './pose.ts';
import { tellDoor, tellExhibit, tellWelcome, type Told } from './told.ts';
import type { WearOptions } from './wear-headset.ts';

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
  const hands = openHands(session, xr, {
    aim(hand) {
      const to = aim(plan, free, hand);
      return to && { to, far: wayTo(plan, to, hand) };
    },
    onGo: go,
    onTurn: (clockwise) => visitor.jump({ at: visitor.at, heading: visitor.heading + clockwise }),
  });
  /** Where the visitor was after the last frame; nothing, where the head must be set down anew. */
  let was: Viewpoint | undefined;
  /** Told until one goes elsewhere. */
  let first: Told | undefined = tellWelcome(
    data,
    { at: visitor.at, heading: visitor.heading },
    standingBefore(plan, visitor.at, visitor.heading),
  );
  let label: Told | undefined;

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

  /** The visitor goes where the head has gone, or the hall is moved about the head that is to be elsewhere. */
  function stand(head: Pose, space: XRReferenceSpace) {
    if (was?.at === visitor.at && was.heading === visitor.heading)
      visitor.jump({ at: canStand(plan, free, head.at) ? head.at : visitor.at, heading: head.heading });
    else xr.setReferenceSpace(space.getOffsetReferenceSpace(transformTo(originFor(head, visitor))));
    was = { at: visitor.at, heading: visitor.heading };
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
    hands.push(frame);
    const pose = poseOf(head.transform.matrix);
    stand(pose, space);
    const { rays, to } = hands.point(frame);
    pointer.show(rays, to?.at);
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
  visitor.stop();
  visitor.isMoving = false;
  guide.isWorn = true;
  // Asked for before three.js asks: what is set down in a frame is drawn so in the same one.
  session.requestAnimationFrame(pass);
}
