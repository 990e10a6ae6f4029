import fc from 'fast-check';
import { squareName } from '../../src/stations/settings.ts';
import type { Control, Settings } from '../../src/stations/station.ts';

/** Whatever can be set. */
export const settingsOf = (controls: readonly Control[]): fc.Arbitrary<Settings> =>
  fc.record(Object.fromEntries(controls.map((control) => [control.name, valueOf(control)])));

function valueOf(control: Control): fc.Arbitrary<number | string> {
  switch (control.kind) {
    case 'amount': {
      const { min, max, step } = control;
      return fc.nat(Math.floor((max - min) / step + 1e-9)).map((steps) => min + steps * step);
    }
    case 'choice':
      return fc.constantFrom(control.start, ...control.options.map(({ value }) => value));
    case 'square': {
      const { columns, rows } = control;
      return fc.record({ column: fc.nat(columns - 1), row: fc.nat(rows - 1) }).map(squareName);
    }
  }
}
