import { useEffect, useMemo, useState } from 'react';
import { move } from '../floorplan/geometry.ts';
import { PICTURE } from '../form/furniture.ts';
import type { Shown } from './Hall.tsx';
import { loadPicture, textureOf, type Picture as Loaded } from './load-picture.ts';
import { nextFrame } from './next-frame.ts';
import { modelTurn } from './space.ts';
import { untilHere } from './until-here.ts';
import { useDisposed } from './use-disposed.ts';
import { useNearest } from './use-nearest.ts';

/**
 * Pictures and the sheets of figures on the walls, so many of them sharp. They come after the first frame; the panel behind them
 * is part of the furniture.
 */
export function Pictures({ shown, sharp }: { shown: readonly Shown[]; sharp: number }) {
  const pictures = useMemo(
    () => shown.filter(({ exhibit }) => exhibit.kind === 'picture' || exhibit.kind === 'figure'),
    [shown],
  );
  const nearest = useNearest(pictures, { most: sharp });
  return (
    <>
      {pictures.map((picture) => (
        <Picture key={picture.placement.exhibit} {...picture} isSharp={nearest.has(picture.placement.exhibit)} />
      ))}
    </>
  );
}

function Picture({
  placement: { exhibit, at, heading, base, size },
  exhibit: { url, kind },
  isSharp,
}: Shown & { isSharp: boolean }) {
  const picture = usePicture(url, kind === 'figure');
  const texture = useDisposed(useMemo(() => picture && textureOf(picture, isSharp), [picture, isSharp]));
  if (!texture) return null;
  const front = move(at, heading, PICTURE);
  return (
    <mesh
      name={exhibit}
      position={[front.x, base + size.height / 2, front.y]}
      rotation-y={modelTurn(heading)}
      scale={[size.width, size.height, 1]}
    >
      <planeGeometry />
      <meshBasicMaterial map={texture} />
    </mesh>
  );
}

function usePicture(url: string | undefined, isSheet: boolean): Loaded | undefined {
  const [picture, setPicture] = useState<Loaded>();
  useEffect(() => {
    let isGone = false;
    const load = async (from: string) => {
      await nextFrame();
      const loaded = await untilHere(
        () => (isSheet ? loadSheet : loadPicture)(from),
        `${from} could not be loaded; its panel stays white.`,
      );
      if (!isGone) setPicture(loaded);
    };
    if (url !== undefined) void load(url);
    return () => {
      isGone = true;
    };
  }, [url, isSheet]);
  return picture;
}

/** How a sheet is set in the page's face is fetched after the first frame too; without it, a sheet is a picture like others. */
async function loadSheet(url: string): Promise<Loaded> {
  const sheets = await import('./sheets/load-sheet.ts').catch(() => undefined);
  return (sheets?.loadSheet ?? loadPicture)(url);
}
