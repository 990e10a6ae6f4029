import type { Words } from './station.ts';

/** Made once: the first of its kind costs a phone some 35 ms. */
const FORMS: Readonly<Record<keyof Words, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  ko: new Intl.NumberFormat('ko'),
};

/** Rounded, and as one writes it: «214,655». */
export const whole = (value: number, language: keyof Words) => FORMS[language].format(Math.round(value));

/** In tenths, never less than it is: what is said to be 15.0 is no more. */
export const tenthsUp = (value: number) => (Math.ceil(10 * value - 1e-9) / 10).toFixed(1);
