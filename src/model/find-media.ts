import { endingOf, LIMITS, type ContentFile, type MediaKind } from './content-file.ts';
import type { Model, Size } from './exhibition.ts';
import { isMaquette, MAQUETTES } from './maquettes.ts';
import { suggest } from './suggest.ts';

const MEDIA = { picture: 'picture', model: 'model', data: 'table' } as const satisfies Record<MediaKind, string>;

/** What helps with most that cannot be shown. */
const AGAIN = {
  picture: 'Save it again as JPEG, PNG, WebP or AVIF.',
  model: 'Export it again as binary glTF 2.0 (.glb), with everything inside the one file.',
  data: '',
} as const satisfies Record<MediaKind, string>;

/** A file that an exhibit shows; where there is none that can be shown, why not. */
export function findMedia(
  path: string,
  kind: MediaKind,
  media: ReadonlyMap<string, ContentFile>,
  report: (what: string, remedy: string) => void,
): ContentFile | undefined {
  const file = media.get(path);
  const { endings, bytes } = LIMITS[kind];
  if (!file) {
    const hall = path.slice(0, path.indexOf('media/'));
    const inHall = (name: string) => name.slice(hall.length);
    const there = [...media.keys()].filter((name) => name.startsWith(`${hall}media/`)).map(inHall);
    report(
      `There is no file "${inHall(path)}".`,
      `${suggest(inHall(path), there)} Put the file into content/${hall}media/.`,
    );
    return undefined;
  }
  if (!(endings as readonly string[]).includes(endingOf(path))) {
    report(`"content/${path}" is no ${MEDIA[kind]}.`, `A ${MEDIA[kind]} ends with ${endings.join(', ')}.`);
    return undefined;
  }
  const measured = kind === 'picture' ? file.picture : kind === 'model' ? file.model : undefined;
  if (measured && 'fault' in measured) {
    report(`"content/${path}" cannot be shown: ${measured.fault}.`, measured.remedy ?? AGAIN[kind]);
    return undefined;
  }
  // A file over the limit has been told by the shelf; it is not read.
  return file.bytes > bytes ? undefined : file;
}

/** A model and its true size. */
export function findModel(
  name: string,
  mediaAt: (field: 'model', name: string, kind: 'model') => ContentFile | undefined,
  report: (what: string, remedy: string) => void,
): { from: Model['from']; size: Size } | undefined {
  if (name.startsWith('maquette/')) {
    const maquette = name.slice('maquette/'.length);
    if (!isMaquette(maquette)) {
      report(
        `There is no maquette "${maquette}".`,
        `${suggest(maquette, Object.keys(MAQUETTES), Infinity)} Or put a .glb file into the hall's media folder.`,
      );
      return undefined;
    }
    const [width, height, depth] = MAQUETTES[maquette].size;
    return { from: { maquette }, size: { width, height, depth } };
  }
  const file = mediaAt('model', name, 'model');
  if (!file?.model || 'fault' in file.model) return undefined;
  return { from: { file: file.path }, size: file.model };
}
