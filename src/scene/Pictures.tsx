import { useEffect, useState } from 'react';
import { SRGBColorSpace, TextureLoader, type Texture } from 'three';
import { move } from '../floorplan/geometry.ts';
import type { Shown } from './Hall.tsx';
import { nextFrame } from './next-frame.ts';
import { modelTurn } from './space.ts';

/** Before the panel that carries it, in metres. */
const HAIR = 0.025;

/** Pictures and the sheets of figures on the walls. They come after the first frame; the panel behind them is part of the furniture. */
export function Pictures({ shown }: { shown: readonly Shown[] }) {
  return (
    <>
      {shown
        .filter(({ exhibit }) => exhibit.kind === 'picture' || exhibit.kind === 'figure')
        .map((picture) => (
          <Picture key={picture.placement.exhibit} {...picture} />
        ))}
    </>
  );
}

function Picture({ placement: { exhibit, at, heading, base, size }, exhibit: { url } }: Shown) {
  const texture = useTexture(url);
  if (!texture) return null;
  const front = move(at, heading, HAIR);
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

function useTexture(url: string | undefined): Texture | undefined {
  const [texture, setTexture] = useState<Texture>();
  useEffect(() => {
    let loading: Texture | undefined;
    let isGone = false;
    const load = async () => {
      await nextFrame();
      if (isGone || url === undefined) return;
      loading = new TextureLoader().load(url, (loaded) => {
        loaded.colorSpace = SRGBColorSpace;
        // Fine print is also read from the side.
        loaded.anisotropy = 8;
        setTexture(loaded);
      });
    };
    void load();
    return () => {
      isGone = true;
      loading?.dispose();
    };
  }, [url]);
  return texture;
}
