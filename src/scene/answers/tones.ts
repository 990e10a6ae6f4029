import { FLAG_BLUE } from '../../model/blue.ts';
import { lightOf } from '../../form/graded.ts';
import type { Tint } from '../../form/patch.ts';
import type { Tone } from '../../stations/in-hall.ts';

/** As the page draws the same (`src/styles/global.css`), in linear light. */
export const TONES: Readonly<Record<Tone, Tint>> = {
  blue: lightOf(FLAG_BLUE),
  deep: lightOf('#2457a6'),
  grey: lightOf('#8794a4'),
  white: lightOf('#ffffff'),
};
