import { WALK_WEIGHT } from '../../src/components/walk/weight.ts';

/** What the site promises. 1 kB is 1,000 bytes, as transferred. */

export const PAGE = {
  /** HTML, styles, scripts, fonts and data; pictures come on top. */
  readingBytes: 60_000,
  foreignRequests: 0,
} as const;

export const WALK = {
  /** Before the first frame in 3D: with a slow line of a phone, 1.6 Mbit a second, a second and a quarter. */
  scriptBytes: 175_000,
  allBytes: 250_000,
  /** After it, until the whole hall is there with models, sheets, fonts and signs: three and a half seconds more on that line. */
  laterBytes: 700_000,
  /** Together, as visitors on a dear line are told. */
  wholeBytes: WALK_WEIGHT,
  /** In any view. Chosen with old phones in mind, not measured on them: each call costs their processor, each triangle their memory. */
  drawCalls: 80,
  triangles: 150_000,
  /** In five seconds: what stands still takes nothing from a battery. */
  drawCallsAtRest: 0,
  /** On the graphics card at any moment, by the rule of `count-textures.ts`: phones share it with all else that they hold. */
  textureBytes: 32_000_000,
  foreignRequests: 0,
} as const;

/** What can be tried, at an exhibit. */
export const STATION = {
  /** Fetched when somebody begins. */
  bytes: 25_000,
  /** In Node, on the machine that measures: a phone ten times as slow still answers within a frame of a sixtieth of a second. */
  answersPerSecond: 600,
} as const;

/** A change of hall is a new page: the old one must go, and all that it held. */
export const CHANGES = {
  count: 20,
  /** How much of JavaScript's memory may have come on top since the second change; a page that stayed would add all of its own each time. */
  heapGrowth: 0.2,
  /** Contexts of WebGL: the one that draws. */
  contexts: 1,
} as const;

export const TARGETS = [
  `a page to read takes at most ${PAGE.readingBytes / 1000} kB without pictures;`,
  `a walk takes at most ${WALK.scriptBytes / 1000} kB of JavaScript and ${WALK.allBytes / 1000} kB in all before its first 3D frame,`,
  `and at most ${WALK.laterBytes / 1000} kB more until the whole hall is there, ${WALK.wholeBytes / 1000} kB together;`,
  `at most ${WALK.drawCalls} draw calls and ${WALK.triangles.toLocaleString('en')} triangles in any view, and none at rest;`,
  `at most ${WALK.textureBytes / 1e6} MB of textures on the graphics card at any moment;`,
  `a station takes at most ${STATION.bytes / 1000} kB when it is begun, and answers at least ${STATION.answersPerSecond} times a second here;`,
  `after ${CHANGES.count} changes of hall at most ${CHANGES.heapGrowth * 100} % more of JavaScript's memory than after the second;`,
  'no page asks a foreign host for anything.',
].join('\n         ');
