import type { TemplateResult } from 'lit-html';
import type { Translated } from '../model/language.ts';
import type { Shape } from './in-hall.ts';

/** In every language there is: what a station says is part of it, and never missing. */
export type Words = Required<Translated>;

/** A number that one sets by a slider. */
export interface Amount {
  readonly kind: 'amount';
  /** Stands in links, so it never changes: `panels`. */
  readonly name: string;
  readonly label: Words;
  readonly min: number;
  readonly max: number;
  /** From one value to the next, beginning at `min`. */
  readonly step: number;
  /** Where it stands at first. */
  readonly start: number;
  /** The value with its unit, as it is read: «40 kW». */
  readonly say: (value: number) => Words;
}

/** One of a few. */
export interface Choice {
  readonly kind: 'choice';
  readonly name: string;
  readonly label: Words;
  readonly options: readonly { readonly value: string; readonly label: Words }[];
  /** One of the options, or a word of its own for as long as nothing is chosen: `open`. */
  readonly start: string;
  /** Whether it is asked yet, as other things are set: some choices come only after others. Default: always. */
  readonly isAsked?: (settings: Settings) => boolean;
}

/** Where something stands on a plan of squares: `D4` is the fourth from the left, the fourth from the top. */
export interface Square {
  readonly kind: 'square';
  readonly name: string;
  readonly label: Words;
  /** At most 26. */
  readonly columns: number;
  readonly rows: number;
  readonly start: string;
}

export type Control = Amount | Choice | Square;

/** What is set, by the names of the controls. */
export type Settings = Readonly<Record<string, number | string>>;

type ValueOf<C extends Control> = C extends Amount
  ? number
  : C extends { readonly options: readonly { readonly value: infer Value }[]; readonly start: infer Start }
    ? Value | Start
    : string;

/** What may be set by these controls. */
export type SettingsOf<C extends readonly Control[]> = { readonly [One in C[number] as One['name']]: ValueOf<One> };

/** What comes of a try. */
export interface Outcome {
  /** The answer first, in one sentence; then what else is worth knowing. */
  readonly says: readonly [answer: Words, ...more: Words[]];
  /** The same as a picture: an `<svg>` that holds no word which is not said as well. */
  readonly picture: (language: keyof Words) => TemplateResult;
  /** The same once more, on the maquette in the hall. */
  readonly inHall: () => readonly Shape[];
  /** Which parts of the goal are met, in the order in which `About` tells them. */
  readonly meets: readonly boolean[];
}

/** Something to try: at most four controls at a time, and what comes of them. */
export interface Station {
  readonly controls: readonly Control[];
  readonly attempt: (settings: Settings) => Outcome & {
    /** Whether the whole goal is reached. */
    readonly isReached: boolean;
  };
}

/** A station whose settings bear the types of its controls. */
export const station = <const C extends readonly Control[]>(
  controls: C,
  attempt: (settings: SettingsOf<C>) => Outcome,
): Station => ({
  controls,
  attempt(settings) {
    const outcome = attempt(settings as SettingsOf<C>);
    return { ...outcome, isReached: outcome.meets.every(Boolean) };
  },
});
