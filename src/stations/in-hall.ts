/**
 * What the hall shows of a try, beside and on the maquette: plain shapes, drawn by the scene. Metres, as the exhibit stands: from
 * the middle of the maquette, on the floor or the plinth that carries it; x to the right, y up, z towards whoever stands before it.
 */
export type Shape = Light | Filling | Mover;

export type Spot = readonly [x: number, y: number, z: number];

/** The colours of the exhibition. */
export type Tone = 'blue' | 'deep' | 'grey' | 'white';

/** Light that falls on a floor or a wall. */
export interface Light {
  readonly kind: 'light';
  /** In one plane, and bulging outwards everywhere. */
  readonly corners: readonly Spot[];
  readonly tone: Tone;
  /** From 0, not seen, to 1, as paint. */
  readonly strength: number;
}

/** An upright box or drum that is filled from its foot; the rest of it is glass. */
export interface Filling {
  readonly kind: 'filling';
  /** The middle of its foot. */
  readonly foot: Spot;
  /** Of the whole. */
  readonly size: { readonly width: number; readonly height: number; readonly depth: number };
  /** From 0, empty, to 1, full. */
  readonly level: number;
  readonly tone: Tone;
  readonly isRound?: boolean;
}

/** A small block that goes along a way once, and stays at its end. */
export interface Mover {
  readonly kind: 'mover';
  /** From the first spot to the last. */
  readonly way: readonly [Spot, ...Spot[]];
  /** So long it takes; at most four, so that the hall soon rests. */
  readonly seconds: number;
  readonly side: number;
  readonly tone: Tone;
}
