import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Language } from '../model/language.ts';
import { squareName } from './settings.ts';
import type { Amount, Choice, Control, Square } from './station.ts';

interface Field<Value> {
  value: Value;
  language: Language;
  onSet: (value: Value) => void;
}

/** A control as one sets it in a form: a slider, a few radio buttons, or a list of squares. */
export function fieldOf(control: Control, field: Field<number | string>): TemplateResult {
  switch (control.kind) {
    case 'amount':
      return amount(control, { ...field, value: Number(field.value) });
    case 'choice':
      return choice(control, { ...field, value: String(field.value) });
    case 'square':
      return square(control, { ...field, value: String(field.value) });
  }
}

const amount = ({ name, label, min, max, step, say }: Amount, { value, language, onSet }: Field<number>) => {
  const words = say(value)[language];
  // The slider itself says its value, once; an <output> would take the label for its own.
  return html`<label class="amount">
    <span>${label[language]}</span> <span class="value" aria-hidden="true">${words}</span>
    <input
      type="range"
      name=${name}
      min=${min}
      max=${max}
      step=${step}
      .value=${live(String(value))}
      aria-valuetext=${words}
      @input=${({ target }: Event) => onSet((target as HTMLInputElement).valueAsNumber)}
    />
  </label>`;
};

const choice = ({ name, label, options }: Choice, { value, language, onSet }: Field<string>) =>
  html`<fieldset class="choice">
    <legend>${label[language]}</legend>
    ${options.map(
      (option) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${option.value}
            .checked=${live(value === option.value)}
            @change=${() => onSet(option.value)}
          />
          ${option.label[language]}
        </label>`,
    )}
  </fieldset>`;

const square = ({ name, label, columns, rows }: Square, { value, language, onSet }: Field<string>) =>
  html`<label class="square">
    <span>${label[language]}</span>
    <select
      name=${name}
      .value=${live(value)}
      @change=${({ target }: Event) => onSet((target as HTMLSelectElement).value)}
    >
      ${squaresOf(columns, rows).map((at) => html`<option value=${at} ?selected=${at === value}>${at}</option>`)}
    </select>
  </label>`;

const squaresOf = (columns: number, rows: number) =>
  Array.from({ length: rows * columns }, (_, index) =>
    squareName({ column: index % columns, row: Math.floor(index / columns) }),
  );
