import { PHRASES } from '../phrases.ts';
import type { WearOptions } from './wear-headset.ts';

/**
 * Offers the headset where there is one: a button, and a line in the help. Fetched after the first frame; all else about
 * headsets is fetched when somebody turns to the button, for a browser opens a headset only shortly after a press.
 */
export function offerHeadset(page: HTMLElement, options: WearOptions) {
  const { xr } = navigator;
  if (!xr) return;
  const offered = [...page.querySelectorAll<HTMLElement>('[data-headset]')];
  const button = offered.find((element) => element instanceof HTMLButtonElement);
  const fetched = () => import('./wear-headset.ts');
  const look = async () => {
    const isThere = await xr.isSessionSupported('immersive-vr').catch(() => false);
    for (const element of offered) element.hidden = !isThere;
  };
  const press = async () => {
    const { wearHeadset } = await fetched();
    await wearHeadset(options);
  };
  for (const turnedTo of ['pointerenter', 'focus'])
    button?.addEventListener(turnedTo, () => void fetched().catch(() => undefined), { once: true });
  button?.addEventListener('click', () => {
    press().catch((error: unknown) => {
      console.warn('What a headset needs could not be loaded.', error);
      options.guide.say(PHRASES[options.data.language].missing);
    });
  });
  xr.addEventListener('devicechange', () => void look());
  void look();
}
