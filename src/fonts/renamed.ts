import { fontOf, tablesOf } from './tables.ts';

/** Windows, Unicode, English (United States): what every reader of fonts reads. */
const PLATFORM = [3, 1, 0x409] as const;

/** The font under another name, for its own may be reserved. `style` is as in «Regular». */
export function renamed(font: Buffer, family: string, style: string): Buffer {
  const whole = `${family} ${style}`;
  const names: readonly [id: number, text: string][] = [
    [1, family],
    [2, style],
    [4, whole],
    [6, `${family.replaceAll(' ', '')}-${style}`],
  ];
  return fontOf(new Map(tablesOf(font)).set('name', nameTable(names)));
}

function nameTable(names: readonly [id: number, text: string][]): Buffer {
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  names.forEach(([id, text], index) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    [...PLATFORM, id, bytes.length, offset].forEach((value, field) =>
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field),
    );
    texts.push(bytes);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...texts]);
}
