import type { BuildTime } from './builds.ts';
import type { ChangesMeasured } from './change-halls.ts';
import type { Load } from './load-page.ts';
import { table, type Cell } from './table.ts';
import { CHANGES, PAGE, STATION, WALK } from './targets.ts';
import { KINDS } from './transfers.ts';
import type { StationMeasured } from './try-stations.ts';
import type { WalkMeasured } from './walk-through.ts';

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const MB = (bytes: number) => (bytes / 1e6).toFixed(1);
const count = (value: number) => Math.round(value).toLocaleString('en');
const atMost = (value: number, target: number, tell = count): Cell => ({ words: tell(value), misses: value > target });

export const reportLoads = (loads: readonly Load[]) =>
  table(
    'What a page loads at 390 x 844 until it is at rest, in kB as transferred (brotli)',
    ['page', ...KINDS, 'all', 'without pictures', 'requests', 'foreign'],
    loads.map(({ name, isWalk, bytes, requests, foreignRequests }) => {
      const all = Object.values(bytes).reduce((sum, each) => sum + each, 0);
      const plain = all - bytes.image;
      return [
        name,
        ...KINDS.map((kind) => (bytes[kind] === 0 ? '·' : kB(bytes[kind]))),
        kB(all),
        isWalk ? kB(plain) : atMost(plain, PAGE.readingBytes, kB),
        count(requests),
        atMost(foreignRequests, PAGE.foreignRequests),
      ];
    }),
  );

export const reportWalks = (walks: readonly WalkMeasured[]) =>
  table(
    'What a walk takes: kB before its first 3D frame and after it, draw calls and triangles at the entrance and in the busiest view, textures at their most',
    [
      'walk',
      'view',
      'JS kB',
      'all kB',
      'later kB',
      'whole kB',
      'calls',
      'busiest',
      'triangles',
      'busiest',
      'calls in 5 s at rest',
      'textures MB',
      'foreign',
      'JS heap MB',
    ],
    walks.map(({ name, viewport, entrance, busiest, ...walk }) => [
      name,
      `${viewport.width}x${viewport.height}`,
      atMost(walk.scriptBytes, WALK.scriptBytes, kB),
      atMost(walk.allBytes, WALK.allBytes, kB),
      atMost(walk.laterBytes, WALK.laterBytes, kB),
      atMost(walk.allBytes + walk.laterBytes, WALK.wholeBytes, kB),
      atMost(entrance.drawCalls, WALK.drawCalls),
      atMost(busiest.drawCalls, WALK.drawCalls),
      atMost(entrance.triangles, WALK.triangles),
      atMost(busiest.triangles, WALK.triangles),
      atMost(walk.drawCallsAtRest, WALK.drawCallsAtRest),
      atMost(walk.textureBytes, WALK.textureBytes, MB),
      atMost(walk.foreignRequests, WALK.foreignRequests),
      MB(walk.heapBytes),
    ]),
  );

export const reportStations = (stations: readonly StationMeasured[]) =>
  table(
    'What a station takes when it is begun, in kB (brotli), and how often its model answers in a second',
    ['station', 'kB', 'answers a second'],
    stations.map(({ name, bytes, answersPerSecond }) => [
      name,
      atMost(bytes, STATION.bytes, kB),
      { words: count(answersPerSecond), misses: answersPerSecond < STATION.answersPerSecond },
    ]),
  );

export const reportChanges = ({ name, base, end }: ChangesMeasured) =>
  table(
    `What is in memory after ${base.changes} and after ${end.changes} changes of hall in one tab, in the same hall`,
    [
      'hall',
      `JS heap MB after ${base.changes}`,
      `after ${end.changes}`,
      'more',
      `WebGL contexts after ${base.changes}`,
      `after ${end.changes}`,
    ],
    [
      [
        name,
        MB(base.heapBytes),
        MB(end.heapBytes),
        atMost(end.heapBytes / base.heapBytes - 1, CHANGES.heapGrowth, (share) => `${(share * 100).toFixed(1)} %`),
        atMost(base.contexts, CHANGES.contexts),
        atMost(end.contexts, CHANGES.contexts),
      ],
    ],
  );

export const reportBuilds = (builds: readonly BuildTime[]) =>
  table(
    'Builds of generated halls: two areas, three exhibits in each, in English only',
    ['halls', 'exhibits', 'pages', 'seconds', 'ms a page', 'peak memory MB'],
    builds.map(({ halls, exhibits, pages, seconds, peakBytes }) => [
      count(halls),
      count(exhibits),
      count(pages),
      seconds.toFixed(1),
      ((seconds * 1000) / pages).toFixed(1),
      peakBytes === undefined ? '?' : count(peakBytes / 1e6),
    ]),
  );
