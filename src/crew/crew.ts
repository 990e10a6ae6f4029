import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** More than these hold what they work on more often in memory than they save time. */
const MOST_WORKERS = 4;

/** What a worker answers. */
export type Reply<Answer> = { answer: Answer } | { fault: unknown };

/**
 * Workers that answer errands side by side, each with the same things at hand. One starts only when there is an errand for
 * it, and idle ones keep no process from ending. `file` is its code, from the project's root: the site's own code is bundled
 * elsewhere when this runs.
 */
export class Crew<Errand, Answer> {
  readonly #file: string;
  readonly #atHand: unknown;
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #waiting: (() => void)[] = [];

  constructor(file: string, atHand?: unknown) {
    this.#file = resolve(file);
    this.#atHand = atHand;
  }

  /** @throws what the worker threw, or that it ended without an answer; another takes its place. */
  async ask(errand: Errand): Promise<Answer> {
    const worker = await this.#free();
    worker.ref();
    try {
      const reply = await replyOf<Answer>(worker, errand, this.#file);
      worker.unref();
      this.#idle.push(worker);
      if ('fault' in reply) throw reply.fault;
      return reply.answer;
    } catch (error) {
      if (!this.#idle.includes(worker)) this.#workers.delete(worker);
      throw error;
    } finally {
      this.#waiting.shift()?.();
    }
  }

  /** When nothing is left to be asked. */
  async end() {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  async #free(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#workers.size < Math.min(MOST_WORKERS, availableParallelism())) {
      const worker = new Worker(this.#file, { workerData: this.#atHand });
      this.#workers.add(worker);
      return worker;
    }
    await new Promise<void>((free) => this.#waiting.push(free));
    return this.#free();
  }
}

function replyOf<Answer>(worker: Worker, errand: unknown, file: string): Promise<Reply<Answer>> {
  return new Promise((answer, fail) => {
    const settle = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
    };
    const onMessage = (reply: Reply<Answer>) => {
      settle();
      answer(reply);
    };
    const onError = (error: unknown) => {
      settle();
      fail(error instanceof Error ? error : new Error(String(error)));
    };
    const onExit = (code: number) => {
      settle();
      fail(new Error(`A worker of ${file} ended with code ${code} before it answered.`));
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(errand);
  });
}
