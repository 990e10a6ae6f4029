import subsetFont from 'subset-font';
import { afterEach, expect, test, vi } from 'vitest';
import { FAMILY, licence, LINE, ttfOf, WEIGHTS, type Weight } from '../../src/fonts/face.ts';
import { glyphsOf } from '../../src/fonts/glyphs.ts';
import { fontOf, tablesOf } from '../../src/fonts/tables.ts';
import { textWidth } from '../../src/model/sheet/type.ts';

const { regular, bold } = WEIGHTS;

afterEach(() => {
  vi.doUnmock('node:fs/promises');
  vi.resetModules();
});

test('the face sets both scripts in both weights, under a name of its own', async () => {
  for (const weight of [regular, bold]) {
    const font = await ttfOf(weight);
    const glyphs = glyphsOf(font);
    for (const letter of 'Aé→가힣ㄱ「') expect(glyphs.has(letter.codePointAt(0)!)).toBe(true);
    const names = Buffer.from(tablesOf(font).get('name')!).swap16().toString('utf16le');
    expect(names).toContain(FAMILY);
    expect(names).not.toContain('Pretendard');
  }
});

test('its lines are as high as the stand-ins are told', async () => {
  for (const weight of [regular, bold]) {
    const tables = tablesOf(await ttfOf(weight));
    const unit = tables.get('head')!.readUInt16BE(18);
    const [ascent, descent] = [4, 6].map((at) => tables.get('hhea')!.readInt16BE(at) / unit);
    expect(ascent).toBeCloseTo(LINE.ascent, 3);
    expect(-descent!).toBeCloseTo(LINE.descent, 3);
  }
});

test('a sheet gives every word at least the room that it takes in the face', async () => {
  const words = [
    'Seventy-eight years on one line',
    'UN Peacekeeping Operations (PKO) Hall',
    '6.058 × 2.591 m',
    'about 28 %',
  ];
  for (const [tone, weight] of [['plain', regular] as const, ['strong', bold] as const]) {
    const advance = await advancesOf(weight);
    for (const text of [...words, '유엔 평화유지활동관', '폭발물·지뢰 탐지 로봇'])
      expect(textWidth(text, 1, tone)).toBeGreaterThanOrEqual(
        Array.from(text).reduce((sum, letter) => sum + advance(letter), 0),
      );
  }
});

/** How wide a letter runs, in sizes of the type, before letters are drawn closer together. */
async function advancesOf(weight: Weight) {
  const font = await ttfOf(weight);
  const [tables, glyphs] = [tablesOf(font), glyphsOf(font)];
  const unit = tables.get('head')!.readUInt16BE(18);
  return (letter: string) => tables.get('hmtx')!.readUInt16BE(4 * glyphs.get(letter.codePointAt(0)!)!) / unit;
}

test('a font taken apart and put together again is the same font', async () => {
  const small = await subsetFont(await ttfOf(regular), 'peace 평화', { targetFormat: 'truetype' });
  const again = fontOf(tablesOf(small));
  expect(glyphsOf(again)).toEqual(glyphsOf(small));
  expect(again.readUInt32BE(8)).toBe(small.readUInt32BE(8));
});

test('its licence is at hand', async () => {
  expect(await licence()).toMatch(/Kil Hyung-jin[\s\S]*SIL OPEN FONT LICENSE Version 1\.1/);
});

test('where a file of it is missing, it is said which, and what to do', async () => {
  vi.doMock('node:fs/promises', () => ({ readFile: () => Promise.reject(new Error('ENOENT')) }));
  const { licence: missing } = await import('../../src/fonts/face.ts');
  await expect(missing()).rejects.toThrow(
    'There is no LICENSE in the npm package @fontsource/pretendard, from which all type is set. Run npm ci.',
  );
});
