import { useMemo } from 'react';
import { useDisposed } from '../use-disposed.ts';
import { useFace } from '../use-face.ts';
import type { WalkData } from '../walk-data.ts';
import { ink } from './ink.ts';
import { signsOf } from './signs.ts';
import { writeSigns } from './write-signs.ts';

/** All that is written in a hall, in one draw call. */
export function Writing({ data }: { data: WalkData }) {
  const signs = useMemo(() => signsOf(data), [data]);
  // Titles are in bold; the same words in the other language, and what else there is to say, are not.
  const titles = signs.map(({ writing }) => writing.title).join('');
  const others = signs.map(({ writing: { also = '', ...others } }) => also + ('words' in others ? others.words : ''));
  const hasFace = useFace(titles, others.join(''));
  // Written once more when the face has come.
  const { geometry, texture } = useMemo(() => writeSigns(signs), [signs, hasFace]);
  const material = useDisposed(useMemo(() => ink(texture), [texture]));
  useDisposed(geometry);
  useDisposed(texture);
  return <mesh name="signs" geometry={geometry} material={material} renderOrder={2} />;
}
