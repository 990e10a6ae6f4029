/** What we use of subset-font; it brings no types, and those published for it lack half of these. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'truetype' | 'woff2';
    /** Nothing is left out; `text` is then undefined. */
    keepAllGlyphs?: boolean;
    /** OpenType features that stay, as `kern`; without it, all. */
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    /** Tables to leave out, as `GDEF`. */
    dropTables?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}
