/** A TrueType file is a list of tables, each under a name of four letters. https://learn.microsoft.com/typography/opentype/spec/otff */

/** Of the file before its tables, and of each entry in the list of them, in bytes. */
const HEAD = 12;
const ENTRY = 16;

/** Tables by their names, in the order of the list. */
export function tablesOf(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = HEAD + ENTRY * index;
      const [offset, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
      return [font.toString('latin1', entry, entry + 4), font.subarray(offset, offset + length)];
    }),
  );
}

/** A file of these tables. */
export function fontOf(tables: ReadonlyMap<string, Buffer>): Buffer {
  const names = [...tables.keys()].sort();
  const head = Buffer.alloc(HEAD + ENTRY * names.length);
  const half = 2 ** Math.floor(Math.log2(names.length));
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(names.length, 4);
  head.writeUInt16BE(half * ENTRY, 6);
  head.writeUInt16BE(Math.log2(half), 8);
  head.writeUInt16BE((names.length - half) * ENTRY, 10);

  const bodies: Buffer[] = [];
  let offset = head.length;
  let checkSumAt = 0;
  names.forEach((name, index) => {
    const table = Buffer.from(tables.get(name)!);
    // It is the sum over the whole file, which is not known before the end.
    if (name === 'head') {
      table.writeUInt32BE(0, 8);
      checkSumAt = offset + 8;
    }
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    const entry = HEAD + ENTRY * index;
    head.write(name, entry, 'latin1');
    head.writeUInt32BE(sumOf(padded), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    bodies.push(padded);
    offset += padded.length;
  });
  const font = Buffer.concat([head, ...bodies]);
  font.writeUInt32BE((0xb1b0afba - sumOf(font)) >>> 0, checkSumAt);
  return font;
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
