import { closeGlb, openGlb } from './glb.ts';

/** What a model says of itself wherever it is taken: in the `asset` of its file. */
export interface Inscription {
  title: string;
  /** Whom to name. A curator's file that names somebody keeps that. */
  credit: string;
  /** As SPDX writes it: "CC-BY-4.0". */
  licence: string;
  [more: string]: unknown;
}

/** Writes into a binary glTF what it is; its geometry stays as it was, byte for byte. */
export function inscribe(file: Uint8Array, { credit, ...extras }: Inscription): Uint8Array {
  const { description, rest } = openGlb(file);
  const { version, generator, copyright = credit } = description.asset;
  return closeGlb({
    description: { ...description, asset: { version, ...(generator && { generator }), copyright, extras } },
    rest,
  });
}
