import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly note?: string;
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  onChoose(value: T): void;
}

/** One of a few: radio buttons. */
export function Choice<T extends string>({ legend, options, chosen, onChoose }: ChoiceProps<T>): VNode {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(({ value, label, note }) => (
        <label key={value} class="row">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {label}
            {note && <span class="row-note">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly isOn: boolean;
  readonly children: ComponentChildren;
  onToggle(isOn: boolean): void;
}

/** On or off: a checkbox. */
export function Tick({ isOn, children, onToggle }: TickProps): VNode {
  return (
    <label class="row">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onToggle(currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
