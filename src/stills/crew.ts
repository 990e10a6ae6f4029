import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Scenery } from './scenery.ts';
import type { Order } from './worker.ts';

type Answer = { files: Uint8Array[] } | { error: unknown };

/** More than these hold the hall more often in memory than they save time. */
const MOST_WORKERS = 4;

/** Workers that draw stills of one hall side by side. They start with the first order that each of them gets. */
export class Crew {
  readonly #scenery: Scenery;
  readonly #idle: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  #started = 0;

  constructor(scenery: Scenery) {
    this.#scenery = scenery;
  }

  /** The files of an order, in its order. */
  async fill(order: Order): Promise<Uint8Array[]> {
    const worker = await this.#free();
    try {
      const answer = await ask(worker, order);
      if ('error' in answer) throw answer.error;
      return answer.files;
    } finally {
      this.#idle.push(worker);
      this.#waiting.shift()?.();
    }
  }

  /** When nothing is left to be drawn. */
  async end() {
    await Promise.all(this.#idle.map((worker) => worker.terminate()));
  }

  async #free(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#started < Math.min(MOST_WORKERS, availableParallelism())) {
      this.#started++;
      // From the project's root, since the site's own code is bundled elsewhere when this runs.
      return new Worker(resolve('src/stills/worker.ts'), { workerData: this.#scenery });
    }
    await new Promise<void>((free) => this.#waiting.push(free));
    return this.#free();
  }
}

const ask = (worker: Worker, order: Order) =>
  new Promise<Answer>((answer, fail) => {
    const onMessage = (message: Answer) => {
      worker.off('error', onError);
      answer(message);
    };
    const onError = (error: unknown) => {
      worker.off('message', onMessage);
      fail(error instanceof Error ? error : new Error(String(error)));
    };
    worker.once('message', onMessage);
    worker.once('error', onError);
    worker.postMessage(order);
  });
