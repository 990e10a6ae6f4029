/** A binary glTF is a header and then chunks, each behind a header of its own: first its description, then its numbers. */
export const HEADER_BYTES = 12;
export const CHUNK_HEADER_BYTES = 8;
/** The first four bytes of every binary glTF: "glTF". */
export const MAGIC = 0x46546c67;

/** What a binary glTF says of itself, and the chunks behind that. */
export function openFrame(file: Uint8Array): { description: unknown; rest: Uint8Array } {
  const words = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const start = HEADER_BYTES + CHUNK_HEADER_BYTES;
  const end = start + words.getUint32(HEADER_BYTES, true);
  return { description: JSON.parse(new TextDecoder().decode(file.subarray(start, end))), rest: file.subarray(end) };
}
