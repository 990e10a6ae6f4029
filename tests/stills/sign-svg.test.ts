import { expect, test } from 'vitest';
import { signSvg } from '../../src/stills/sign-svg.ts';
import { svgPicture } from '../../src/stills/svg-picture.ts';

test('a sign is drawn in millimetres, with the words that the walk writes, and nothing behind them', () => {
  const svg = signSvg(
    {
      size: { width: 2.4, height: 0.9 },
      writing: { kind: 'door', title: 'War & peace', also: undefined, arrow: '→' },
    },
    'Some Face',
  );
  expect(svg).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="900" viewBox="0 0 2400 900" font-family="Some Face">' +
      '<text x="1200" y="270" font-size="190" font-weight="600" fill="#2f68bd" text-anchor="middle">→</text>' +
      '<text x="1200" y="558" font-size="240" font-weight="600" fill="#16202c" text-anchor="middle">War &#38; peace</text>' +
      '<g fill="#2f68bd" stroke="#2f68bd" stroke-width="0"></g></svg>',
  );
});

test('an SVG becomes pixels whose colours are not times their opacity', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><rect width="1" height="1" fill="#2f68bd"/><rect x="1" width="1" height="1" fill="#fff" opacity="0.5"/></svg>';
  const { width, height, bytes } = await svgPicture(svg, 2, { files: [], family: 'none' });
  expect([width, height]).toEqual([2, 1]);
  expect([...bytes]).toEqual([0x2f, 0x68, 0xbd, 255, 255, 255, 255, expect.closeTo(128, -0.5)]);
});
