import { FAMILY, LINE, WEIGHTS, type Weight } from './face.ts';

/** A face that systems bring, which stands in until ours is there, and where it never comes. */
interface StandIn {
  family: string;
  /** Under the names that systems know its weights by; the first that is there is taken. */
  local: Readonly<Record<Weight, readonly string[]>>;
  /** How much larger it has to be set, to run as wide as ours. */
  size: Readonly<Record<Weight, number>>;
}

const { regular, bold } = WEIGHTS;
const both = (size: number) => ({ [regular]: size, [bold]: size }) as StandIn['size'];

/** Of a syllable of Hangul in sizes of the type: in ours, and in those that systems have. All of a face are as wide. */
const SQUARE = { ours: 0.864, noto: 0.92, malgun: 0.92 };

/**
 * Latin letters were measured over the English text of our pages about the exhibition, in Chromium: ours in regular runs
 * 1.006 times as wide as Arial, in semi-bold 0.970 times as wide as its bold; Roboto runs 1.008 times as wide as Arial.
 * Apple's Korean face needs none: Pretendard was drawn to its widths.
 */
const STAND_INS: readonly StandIn[] = [
  {
    family: `${FAMILY} Arial`,
    local: {
      [regular]: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Roboto'],
      [bold]: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold', 'Roboto Bold'],
    },
    size: { [regular]: 1.006, [bold]: 0.97 },
  },
  {
    family: `${FAMILY} Malgun`,
    local: { [regular]: ['Malgun Gothic', 'MalgunGothic'], [bold]: ['Malgun Gothic Bold', 'MalgunGothicBold'] },
    size: both(SQUARE.ours / SQUARE.malgun),
  },
  {
    family: `${FAMILY} Noto`,
    local: {
      [regular]: ['Noto Sans CJK KR', 'Noto Sans CJK KR Regular', 'NotoSansCJKkr-Regular', 'Noto Sans KR'],
      [bold]: ['Noto Sans CJK KR Bold', 'NotoSansCJKkr-Bold', 'Noto Sans KR Bold'],
    },
    size: both(SQUARE.ours / SQUARE.noto),
  },
];

/** CSS of the stand-ins: as wide as our letters, and as high in the line, so that nothing moves when ours arrive. */
export const standInsCss = (): string =>
  STAND_INS.flatMap(({ family, local, size }) =>
    [regular, bold].map(
      (weight) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:${local[weight].map((name) => `local('${name}')`).join()};` +
        `size-adjust:${percent(size[weight])};ascent-override:${percent(LINE.ascent / size[weight])};` +
        `descent-override:${percent(LINE.descent / size[weight])};line-gap-override:0%}\n`,
    ),
  ).join('');

const percent = (share: number) => `${Number((100 * share).toFixed(1))}%`;
