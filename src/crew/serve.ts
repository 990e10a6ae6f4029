import { parentPort } from 'node:worker_threads';
import type { Reply } from './crew.ts';

/** Within a worker: answers one errand after the other until it is ended. What an errand is, is between it and who asks. */
export function serve(answer: (errand: never) => unknown) {
  parentPort?.on('message', (errand: unknown) => {
    void Promise.resolve(errand as never)
      .then(answer)
      .then(
        (found): Reply<unknown> => ({ answer: found }),
        (fault: unknown): Reply<unknown> => ({ fault }),
      )
      .then((reply) => parentPort?.postMessage(reply));
  });
}
