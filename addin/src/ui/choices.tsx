import { useId } from "preact/hooks";

interface ChoicesProps<T extends string> {
  readonly title: string;
  /** Null as long as nothing is chosen. */
  readonly value: T | null;
  readonly options: Readonly<Partial<Record<T, string>>>;
  readonly fault?: string | null;
  readonly onValue: (value: T) => void;
}

/** One of a few, all in sight: native radio buttons dressed as tiles. */
export function Choices<T extends string>({ title, value, options, fault = null, onValue }: ChoicesProps<T>) {
  const group = useId();
  const names = Object.keys(options) as T[];
  return (
    <fieldset class="choices" aria-describedby={fault === null ? undefined : `${group}-fault`}>
      <legend>{title}</legend>
      <div class="choice-grid">
        {names.map((name) => (
          <label key={name} class="choice">
            <input type="radio" name={group} value={name} checked={name === value} onChange={() => onValue(name)} />
            <span>{options[name]}</span>
          </label>
        ))}
      </div>
      {fault !== null && (
        <p class="fault" id={`${group}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}
