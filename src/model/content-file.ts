/** A file of the content folder, with what had to be read from disk to judge it. */
export interface ContentFile {
  /** From the content folder, with forward slashes: `halls/smart-camp/hall.mdx`. */
  path: string;
  bytes: number;
  /** Of .mdx, .yaml and .csv files. */
  text?: string;
  /** Of pictures: size in pixels, or why there is none. */
  picture?: { width: number; height: number } | { fault: string; remedy?: string };
  /** Of models: bounding box in metres, or why there is none and what to do. */
  model?: { width: number; height: number; depth: number } | { fault: string; remedy?: string };
}

/** Largest files a visitor's phone should be asked to load. */
export const LIMITS = {
  picture: { bytes: 10_000_000, endings: ['.jpg', '.jpeg', '.png', '.webp', '.avif'] },
  model: { bytes: 5_000_000, endings: ['.glb'], triangles: 40_000 },
  data: { bytes: 1_000_000, endings: ['.csv'] },
  text: { bytes: 1_000_000, endings: ['.mdx', '.yaml'] },
} as const;

export type MediaKind = 'picture' | 'model' | 'data';

export const endingOf = (path: string) => /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';

/** Rounded up, so that a file just over the limit does not seem to keep it. */
export const megabytes = (bytes: number) => `${(Math.ceil(bytes / 1e5) / 10).toLocaleString('en')} MB`;
