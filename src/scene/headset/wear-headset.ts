import type { Guide } from '../guide.ts';
import type { Stage } from '../stage.tsx';
import type { WalkData } from '../walk-data.ts';
import { PHRASES } from './phrases.ts';
import { walkIn } from './walk-in.ts';

export interface WearOptions {
  stage: Stage;
  guide: Guide;
  data: WalkData;
}

/**
 * Shows the hall in the headset until its session ends. three.js draws both eyes and react-three-fiber hands it the frames, so
 * there is no other library. The camera needs no rig: the headset's space is moved instead, and all that it tells is in the hall.
 */
export async function wearHeadset({ stage, guide, data }: WearOptions) {
  const phrases = PHRASES[data.language];
  const { xr } = stage.get().gl;
  let session: XRSession | undefined;
  try {
    session = await navigator.xr!.requestSession('immersive-vr', { requiredFeatures: ['local-floor'] });
    walkIn(session, { stage, guide, data });
    // What stands at the edge of the view is read, too.
    xr.setFoveation(0);
    await xr.setSession(session);
    guide.say(phrases.worn);
  } catch (error) {
    console.warn('The headset could not be entered.', error);
    await session?.end().catch(() => undefined);
    guide.say(phrases.refused);
  }
}
