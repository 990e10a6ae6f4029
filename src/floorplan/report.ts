/** Says what is wrong in a plan, and what the rule is. */
export type Report = (what: string, remedy: string) => void;

/** Rounding that a rule forgives, in metres. */
export const HAIR = 1e-6;

export const metres = (length: number) => `${length.toFixed(2)} m`;
