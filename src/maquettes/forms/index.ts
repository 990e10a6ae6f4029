/** The vocabulary of the maquettes: solids that stand on a foot, sweeps along lines, placing, finishing. */
export { type Form, type Point, type Size, blue, shade, soft, white } from './part.ts';
export { at, both, copies, corners, degrees, lean, mirror, ring, row, stretch, turn } from './place.ts';
export { ball, box, cylinder, easedBox, hull, lathe, softBox, taper } from './solids.ts';
export { extrude, limb, loft, oval, pipe, rectangle, sheet, slab, strip, tube, wire } from './sweeps.ts';
export { unLetters } from './letters.ts';
export { block, relief } from './relief.ts';
export { smooth } from './smooth.ts';
export { fine } from './fine.ts';
export { arch, frame, grip, lamp, legs, mark, roundLegs, sandbag, smallWheel, truckWheel, wheel } from './details.ts';
export { crownedTree } from './tree.ts';
