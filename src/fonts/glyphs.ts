import { tablesOf } from './tables.ts';

/** What a TrueType font can set: the number of each letter's drawing, by code point. */
export function glyphsOf(font: Buffer): Map<number, number> {
  const cmap = tablesOf(font).get('cmap')!;
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, glyphs);
    else if (format === 12) readGroups(table, glyphs);
  }
  return glyphs;
}

/** Format 4: segments of the first plane; ends, starts, shifts and offsets stand in a column each. */
function readSegments(table: Buffer, glyphs: Map<number, number>) {
  const column = table.readUInt16BE(6);
  for (let row = 0; row < column; row += 2) {
    const end = table.readUInt16BE(14 + row);
    const start = table.readUInt16BE(16 + column + row);
    const shift = table.readUInt16BE(16 + 2 * column + row);
    const offsetAt = 16 + 3 * column + row;
    const offset = table.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const found = offset === 0 ? code : table.readUInt16BE(offsetAt + offset + 2 * (code - start));
      const glyph = offset !== 0 && found === 0 ? 0 : (found + shift) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** Format 12: groups of code points whose drawings follow each other. */
function readGroups(table: Buffer, glyphs: Map<number, number>) {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const [start, end, first] = [0, 4, 8].map((field) => table.readUInt32BE(16 + 12 * group + field)) as [
      number,
      number,
      number,
    ];
    for (let code = start; code <= end; code++) if (first + code - start !== 0) glyphs.set(code, first + code - start);
  }
}
