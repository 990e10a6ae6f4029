import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hearAnswers } from '../../../src/scene/answers/hear-answers.ts';
import type { Shape } from '../../../src/stations/in-hall.ts';

/** A page of its own: a window, and elements that stand in an article or in none. */
class Place extends EventTarget {
  readonly #article: string | undefined;
  constructor(article?: string) {
    super();
    this.#article = article;
  }
  closest() {
    return this.#article === undefined ? null : { dataset: { article: this.#article } };
  }
}

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('Element', Place);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** As an event that bubbles up from there. */
function tell(from: Place, inHall: readonly Shape[]) {
  const event = new CustomEvent('station', { detail: { station: 'clean-power', settings: {}, inHall: () => inHall } });
  Object.defineProperty(event, 'target', { value: from });
  page.dispatchEvent(event);
}

const shapes: readonly Shape[] = [{ kind: 'light', corners: [], tone: 'blue', strength: 1 }];

test('what a station tells is the answer of the exhibit in whose article it stands', () => {
  const heard: [string, readonly Shape[]][] = [];
  hearAnswers((exhibit, some) => heard.push([exhibit, some]));
  tell(new Place('mast'), shapes);
  tell(new Place(), shapes);
  expect(heard).toEqual([['mast', shapes]]);
});

test('what was told before anybody listened is asked for', () => {
  const heard: string[] = [];
  page.addEventListener('ask-stations', () => tell(new Place('gate'), shapes));
  hearAnswers((exhibit) => heard.push(exhibit));
  expect(heard).toEqual(['gate']);
});
