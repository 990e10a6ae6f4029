import { lazy, Suspense, type FunctionComponent } from 'react';
import { nextFrame } from './next-frame.ts';

/**
 * A part of the hall whose code is fetched when it is first shown: the room comes before all that hangs in it. Where it cannot
 * be had the hall stands without it; `without` tells coders what is missing then.
 */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  without: string,
): FunctionComponent<Props> {
  const Part = lazy(async () => {
    await nextFrame();
    try {
      return { default: await load() };
    } catch (error) {
      console.warn(without, error);
      return { default: (() => null) as FunctionComponent<Props> };
    }
  });
  return function Later(props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
