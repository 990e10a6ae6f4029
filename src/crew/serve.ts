import { parentPort } from 'node:worker_threads';
import type { Message, Reply } from './crew.ts';

/**
 * Within a worker: answers one errand after the other until it is ended. `ready` makes what answers from what is at hand, and
 * is called again when that is something else. What an errand is, is between the worker and who asks.
 */
export function serve(ready: (atHand: never) => (errand: never) => unknown) {
  let answer: Promise<(errand: never) => unknown>;
  parentPort?.on('message', (message: Message<never, never>) => {
    if ('atHand' in message) answer = Promise.resolve(message.atHand as never).then(ready);
    void answer
      .then((answerTo) => answerTo(message.errand))
      .then(
        (found): Reply<unknown> => ({ answer: found }),
        (fault: unknown): Reply<unknown> => ({ fault }),
      )
      .then((reply) => parentPort?.postMessage(reply));
  });
}
