import type { Amount, Choice, Control, Settings, Square, Words } from './station.ts';

/** How every control stands at first. */
export const startOf = (controls: readonly Control[]): Settings =>
  Object.fromEntries(controls.map(({ name, start }) => [name, start]));

/** What can be set now: some choices are asked only after others. */
export const controlsNow = (controls: readonly Control[], settings: Settings): Control[] =>
  controls.filter((control) => control.kind !== 'choice' || (control.isAsked?.(settings) ?? true));

/** As they stand in a link: `panels:40,battery:200`. Where nothing is chosen yet, nothing is written. */
export const writeSettings = (controls: readonly Control[], settings: Settings): string =>
  controls
    .filter(
      (control) => control.kind !== 'choice' || control.options.some(({ value }) => value === settings[control.name]),
    )
    .map(({ name }) => `${name}:${settings[name] ?? ''}`)
    .join(',');

/**
 * Reads what `writeSettings` writes, and whatever else stands in a link. Never throws: what is missing is as at first, what is
 * too much or too little becomes the nearest there is, and what cannot be read is as at first; the last two are told.
 */
export function readSettings(controls: readonly Control[], text: string): { settings: Settings; faults: Words[] } {
  const faults: Words[] = [];
  const settings: Record<string, number | string> = { ...startOf(controls) };
  for (const part of text.split(',').filter((part) => part !== '')) {
    const colon = part.indexOf(':');
    const [name = '', value = ''] = (colon < 0 ? [part] : [part.slice(0, colon), part.slice(colon + 1)]).map((side) =>
      side.trim(),
    );
    const control = controls.find((candidate) => candidate.name === name);
    if (!control) {
      faults.push(noControl(name, controls));
      continue;
    }
    const { value: read, fault } = READERS[control.kind](control as never, value);
    settings[name] = read;
    if (fault) faults.push(fault);
  }
  return { settings, faults };
}

interface Read<Value> {
  value: Value;
  fault?: Words;
}

const READERS = {
  amount(control: Amount, text: string): Read<number> {
    const value = text.trim() === '' ? NaN : Number(text);
    if (!Number.isFinite(value))
      return { value: control.start, fault: unreadable(control, text, control.say(control.start)) };
    const nearest = nearestOf(control, value);
    return value >= control.min && value <= control.max
      ? { value: nearest }
      : { value: nearest, fault: outOfRange(control, text, control.say(nearest)) };
  },
  choice(control: Choice, text: string): Read<string> {
    const option = control.options.find(({ value }) => value === text);
    if (option) return { value: option.value };
    return { value: control.start, fault: noOption(control, text) };
  },
  square(control: Square, text: string): Read<string> {
    const at = squareAt(text.toUpperCase());
    return at && at.column < control.columns && at.row < control.rows
      ? { value: squareName(at) }
      : { value: control.start, fault: unreadable(control, text, sameWords(control.start)) };
  },
};

/** On one of the steps, within the range. */
function nearestOf({ min, max, step }: Amount, value: number): number {
  const most = Math.floor((max - min) / step + 1e-9);
  const steps = Math.min(most, Math.max(0, Math.round((value - min) / step)));
  return Number((min + steps * step).toFixed(6));
}

/** Counted from 0: `D4` is { column: 3, row: 3 }. */
export function squareAt(name: string): { column: number; row: number } | undefined {
  const [, letter = '', number = ''] = /^([A-Z])([1-9]\d?)$/.exec(name) ?? [];
  return letter ? { column: letter.charCodeAt(0) - 65, row: Number(number) - 1 } : undefined;
}

export const squareName = ({ column, row }: { column: number; row: number }) =>
  `${String.fromCharCode(65 + column)}${row + 1}`;

/** Counted in squares from the top left corner of the plan. Of a name that is none there is no middle: a RangeError. */
export function middleOf(square: string): { x: number; y: number } {
  const at = squareAt(square);
  if (!at) throw new RangeError(`There is no square "${square}".`);
  return { x: at.column + 0.5, y: at.row + 0.5 };
}

const sameWords = (words: string): Words => ({ en: words, ko: words });

const noControl = (name: string, controls: readonly Control[]): Words => {
  const names = controls.map((control) => control.name).join(', ');
  return {
    en: `The link sets “${name}”, which is not there. There are: ${names}.`,
    ko: `링크에 적힌 “${name}”은(는) 없습니다. 있는 것: ${names}.`,
  };
};

const unreadable = ({ label }: Control, text: string, instead: Words): Words => ({
  en: `${label.en}: the link says “${text}”, which cannot be read. It stands at ${instead.en}.`,
  ko: `${label.ko}: 링크의 “${text}”을(를) 읽을 수 없어 ${instead.ko}(으)로 두었습니다.`,
});

function noOption({ label, options, start }: Choice, text: string): Words {
  const names = options.map(({ value }) => value).join(', ');
  const stands = options.find(({ value }) => value === start)?.label;
  return {
    en: `${label.en}: the link says “${text}”; there are ${names}. ${stands ? `It stands at ${stands.en}.` : 'Nothing is chosen yet.'}`,
    ko: `${label.ko}: 링크의 “${text}”은(는) 없습니다. 있는 것: ${names}. ${stands ? `${stands.ko}(으)로 두었습니다.` : '아직 고르지 않은 채로 두었습니다.'}`,
  };
}

const outOfRange = ({ label }: Control, text: string, instead: Words): Words => ({
  en: `${label.en}: the link says ${text}. The nearest there is, is ${instead.en}.`,
  ko: `${label.ko}: 링크의 ${text}은(는) 범위를 벗어나, 가장 가까운 ${instead.ko}(으)로 두었습니다.`,
});
