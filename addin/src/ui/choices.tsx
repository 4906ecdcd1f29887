import { useId } from "preact/hooks";

interface ChoicesProps<T extends string> {
  readonly title: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onValue: (value: T) => void;
}

/** One of a few, all in sight: native radio buttons dressed as tiles. */
export function Choices<T extends string>({ title, value, options, onValue }: ChoicesProps<T>) {
  const group = useId();
  const names = Object.keys(options) as T[];
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      <div class="choice-grid">
        {names.map((name) => (
          <label key={name} class="choice">
            <input type="radio" name={group} value={name} checked={name === value} onChange={() => onValue(name)} />
            <span>{options[name]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
