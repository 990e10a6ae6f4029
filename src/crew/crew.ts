import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** More than these hold what they work on more often in memory than they save time. */
const MOST_WORKERS = 4;

/** So long a worker waits for the next errand, in milliseconds: then it gives back its memory, and the next has its code anew. */
const PATIENCE = 3000;

/** What a worker is asked; with what it is to have at hand from now on, where that is something else than before. */
export interface Message<Errand, AtHand> {
  errand: Errand;
  atHand?: AtHand;
}

/** What a worker answers. */
export type Reply<Answer> = { answer: Answer } | { fault: unknown };

/**
 * Workers that answer errands side by side. One starts only when there is an errand for it, and idle ones keep no process from
 * ending. They wait for more, since a worker that is used to its work does it several times as fast. `file` is its code, from the
 * project's root: the site's own code is bundled elsewhere when this runs.
 */
export class Crew<Errand, Answer, AtHand = undefined> {
  readonly #file: string;
  readonly #workers = new Set<Worker>();
  /** Those who wait for an errand, each with the timer that ends it. */
  readonly #idle = new Map<Worker, NodeJS.Timeout>();
  /** What each worker was given last. */
  readonly #atHand = new WeakMap<Worker, AtHand>();
  readonly #waiting: (() => void)[] = [];

  constructor(file: string) {
    this.#file = resolve(file);
  }

  /**
   * `atHand` is sent along only where the worker had something else before: what many errands share is best the same object.
   * @throws what the worker threw, or that it ended without an answer; another takes its place.
   */
  async ask(errand: Errand, ...[atHand]: AtHand extends undefined ? [] : [AtHand]): Promise<Answer> {
    const worker = await this.#free();
    worker.ref();
    const isKnown = this.#atHand.has(worker) && this.#atHand.get(worker) === atHand;
    this.#atHand.set(worker, atHand as AtHand);
    try {
      const reply = await replyOf<Answer>(worker, isKnown ? { errand } : { errand, atHand }, this.#file);
      this.#letWait(worker);
      if ('fault' in reply) throw reply.fault;
      return reply.answer;
    } catch (error) {
      if (!this.#idle.has(worker)) this.#workers.delete(worker);
      throw error;
    } finally {
      this.#waiting.shift()?.();
    }
  }

  #letWait(worker: Worker) {
    worker.unref();
    const leave = () => {
      this.#idle.delete(worker);
      this.#workers.delete(worker);
      void worker.terminate();
    };
    this.#idle.set(worker, setTimeout(leave, PATIENCE).unref());
  }

  async #free(): Promise<Worker> {
    for (const [worker, leaving] of this.#idle) {
      clearTimeout(leaving);
      this.#idle.delete(worker);
      return worker;
    }
    if (this.#workers.size < Math.min(MOST_WORKERS, availableParallelism())) {
      const worker = new Worker(this.#file);
      this.#workers.add(worker);
      return worker;
    }
    await new Promise<void>((free) => this.#waiting.push(free));
    return this.#free();
  }
}

function replyOf<Answer>(worker: Worker, message: Message<unknown, unknown>, file: string): Promise<Reply<Answer>> {
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
    worker.postMessage(message);
  });
}
