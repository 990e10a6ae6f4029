import { DOMParser } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadSheet } from '../../../src/scene/sheets/load-sheet.ts';

const { faceWith } = vi.hoisted(() => ({ faceWith: vi.fn() }));
vi.mock('../../../src/scene/face.ts', () => ({ faceWith }));

const SHEET =
  '<svg xmlns="http://www.w3.org/2000/svg" font-size="10"><rect width="8" height="6"/><g font-weight="600"><text>Seoul</text></g><text>in 1953</text></svg>';

/** What has been made an address for, and given back. */
let blobs: Blob[];
let revoked: string[];
/** What cannot be had, and what no browser can show. */
let lost: string[];

beforeEach(() => {
  blobs = [];
  revoked = [];
  lost = [];
  faceWith.mockReset();
  faceWith.mockResolvedValue('Exhibition Sans');
  vi.stubGlobal('DOMParser', DOMParser);
  vi.stubGlobal(
    'XMLSerializer',
    class {
      serializeToString = (drawing: { documentElement: { outerHTML: string } }) => drawing.documentElement.outerHTML;
    },
  );
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(SHEET, { status: lost.includes(url) ? 404 : 200 })),
  );
  vi.stubGlobal(
    'Image',
    class {
      src = '';
      naturalWidth = 880;
      naturalHeight = 600;
      decode = () => (lost.includes(this.src) ? Promise.reject(new Error('no such file')) : Promise.resolve());
    },
  );
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void revoked.push(url));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What a pen is told to draw, in order. */
function drawn(draw: (pen: CanvasRenderingContext2D) => void): string[] {
  const marks: string[] = [];
  const pen = {
    font: '',
    measureText: () => ({ width: 0 }),
    drawImage: ({ src }: { src: string }, ...size: number[]) => marks.push(`${src} at ${size.join()}`),
    fillText: (words: string) => marks.push(`${words} in ${pen.font}`),
  };
  draw(pen as unknown as CanvasRenderingContext2D);
  return marks;
}

test('a sheet is its drawing without words, and its words on top in the face of the page', async () => {
  const sheet = await loadSheet('/sheet.svg');
  expect([sheet.width, sheet.height]).toEqual([880, 600]);
  expect(await blobs[0]?.text()).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" font-size="10"><rect width="8" height="6" /><g font-weight="600" /></svg>',
  );
  expect(revoked).toEqual(['blob:1']);
  expect(drawn(sheet.draw)).toEqual([
    'blob:1 at 0,0,880,600',
    'Seoul in 600 10px Exhibition Sans',
    'in 1953 in 400 10px Exhibition Sans',
  ]);
});

test('of the face it asks for the letters that it needs', async () => {
  await loadSheet('/sheet.svg');
  expect(faceWith.mock.calls).toEqual([['Seoul', 'in 1953']]);
});

test.each([
  ['the face cannot be asked for', () => faceWith.mockRejectedValue(new Error('no face'))],
  ['the drawing cannot be shown without its words', () => lost.push('blob:1')],
])('where %s, it comes as other pictures do', async (_, lose) => {
  lose();
  const sheet = await loadSheet('/sheet.svg');
  expect(drawn(sheet.draw)).toEqual(['/sheet.svg at 0,0,880,600']);
});

test('a sheet that cannot be had is missed', async () => {
  lost.push('/sheet.svg');
  await expect(loadSheet('/sheet.svg')).rejects.toThrow('no such file');
});
