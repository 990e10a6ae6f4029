import {
  exhibitsOf,
  stands,
  type Evidence,
  type Exhibition,
  type Model,
  type Size,
  type Source,
} from '../model/exhibition.ts';
import type { Translated } from '../model/language.ts';

/**
 * A model as data, beside its file: `/downloads/maquettes/medal.json`. Words stand in each language they are written in;
 * English is always there.
 */
export interface ModelRecord {
  format: 'virtual-exhibition/model';
  /** Goes up when a field changes its meaning or goes away; new fields may come without it. */
  version: 1;
  /** Beside this record: plain binary glTF 2.0. */
  file: ModelFile;
  units: { length: 'metre'; axes: string };
  /** At true size. */
  size: Size;
  licence: 'CC-BY-4.0';
  /** Whom to name. */
  credit: string;
  /** The exhibits that it is. `scale` is how much of true size it is shown at. */
  shown: ShownModel[];
  /** All that they name. */
  sources: Source[];
}

export interface ModelFile {
  name: string;
  bytes: number;
  triangles: number;
}

export interface ShownModel {
  hall: string;
  exhibit: string;
  title: Translated;
  alt: Translated;
  scale: number;
  /** How we know, and in `because` where our own part begins. */
  evidence: Evidence;
  sources: string[];
}

/** As content/LICENSE asks for it. */
const CREDIT = 'The virtual exhibition, United for Peace, Together for a Better Future';
const LICENCE = 'CC-BY-4.0';

/** Every exhibit that shows this model. */
const showing = ({ halls }: Exhibition, from: Model['from']) =>
  halls.flatMap((hall) =>
    exhibitsOf(hall)
      .filter(stands)
      .filter(({ model }) => JSON.stringify(model.from) === JSON.stringify(from))
      .map((exhibit) => ({ hall, exhibit })),
  );

export function modelRecord(
  exhibition: Exhibition,
  from: Model['from'],
  file: ModelFile,
  credit: string = CREDIT,
): ModelRecord {
  const shown = showing(exhibition, from);
  const named = new Set(shown.flatMap(({ exhibit }) => exhibit.sources));
  return {
    format: 'virtual-exhibition/model',
    version: 1,
    file,
    units: { length: 'metre', axes: 'x to the right, y up, the front to +z' },
    size: trueSize(shown[0]?.exhibit),
    licence: LICENCE,
    credit,
    shown: shown.map(({ hall, exhibit: { id, title, alt, model, evidence, sources } }) => ({
      hall: hall.id,
      exhibit: id,
      title,
      alt,
      scale: model.scale,
      evidence,
      sources,
    })),
    sources: exhibition.sources.filter(({ id }) => named.has(id)),
  };
}

/** The same in short, to be written into the file itself: there words are English, and sources are named by their ids. */
export function modelInscription(exhibition: Exhibition, from: Model['from']) {
  const shown = showing(exhibition, from).map(({ exhibit }) => exhibit);
  const { width, height, depth } = trueSize(shown[0]);
  return {
    title: shown.map(({ title }) => title.en).join(' / '),
    credit: CREDIT,
    licence: LICENCE,
    size: [width, height, depth],
    evidence: [...new Set(shown.map(({ evidence }) => evidence.is))].join(', '),
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
  };
}

function trueSize(exhibit: { size: Size; model: Model } | undefined): Size {
  const { width = 0, height = 0, depth = 0 } = exhibit?.size ?? {};
  const scale = exhibit?.model.scale ?? 1;
  // Tenths of a millimetre: dividing what was multiplied leaves crumbs.
  const whole = (metres: number) => Number((metres / scale).toFixed(4));
  return { width: whole(width), height: whole(height), depth: whole(depth) };
}
