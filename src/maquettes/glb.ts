import { CHUNK_HEADER_BYTES, HEADER_BYTES, MAGIC, openFrame } from '../glb/frame.ts';

/** The parts of a binary glTF's description that are asked for here. */
export interface Description {
  asset: { version: string; generator?: string; copyright?: string; extras?: object };
  meshes: { primitives: { attributes: { POSITION: number }; indices?: number }[] }[];
  accessors: { count: number; min?: number[]; max?: number[] }[];
  extensionsRequired?: string[];
}

const SPACE = 0x20;

/** What a binary glTF says of itself, and the bytes behind that. */
export const openGlb = (file: Uint8Array) => openFrame(file) as { description: Description; rest: Uint8Array };

/** A binary glTF with another description. Each of its chunks fills whole words of four bytes. */
export function closeGlb({ description, rest }: ReturnType<typeof openGlb>): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(description));
  const jsonBytes = Math.ceil(json.byteLength / 4) * 4;
  const start = HEADER_BYTES + CHUNK_HEADER_BYTES;
  const file = new Uint8Array(start + jsonBytes + rest.byteLength).fill(SPACE, start, start + jsonBytes);
  const words = new DataView(file.buffer);
  words.setUint32(0, MAGIC, true);
  words.setUint32(4, 2, true);
  words.setUint32(8, file.byteLength, true);
  words.setUint32(HEADER_BYTES, jsonBytes, true);
  words.setUint32(HEADER_BYTES + 4, 0x4e4f534a, true); // "JSON"
  file.set(json, start);
  file.set(rest, start + jsonBytes);
  return file;
}
