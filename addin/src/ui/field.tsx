import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly fault?: string | null | undefined;
  /** How to fill it in, below the field as long as nothing is wrong with it. */
  readonly hint?: string | undefined;
  readonly children: (wiring: FieldWiring) => ComponentChildren;
}

export interface FieldWiring {
  readonly id: string;
  readonly "aria-invalid": "true" | undefined;
  readonly "aria-describedby": string | undefined;
}

/** Label and fault are tied to the input here, once for all inputs. */
export function Field({ label, fault, hint, children }: FieldProps) {
  const id = useId();
  const faulty = fault != null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        "aria-invalid": faulty ? "true" : undefined,
        "aria-describedby": faulty ? `${id}-fault` : hint === undefined ? undefined : `${id}-hint`,
      })}
      {faulty && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {!faulty && hint !== undefined && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly fault?: string | null;
}

interface TextInputProps extends InputProps {
  readonly type?: "text" | "tel" | "url" | "date" | "time";
  readonly min?: string;
  readonly autocomplete?: string;
  readonly maxLength?: number;
  readonly inputMode?: "numeric";
  readonly hint?: string | undefined;
}

/** The typings tie every attribute to one literal type; to each of ours they apply alike. */
const typeOf = (type: string) => ({ type }) as { type: "text" };

/** A browser lets one type six figures of a year, unless it is told of a last day. */
const lastDay = "9999-12-31";

export function TextInput({ label, value, onValue, fault, hint, type = "text", ...rest }: TextInputProps) {
  return (
    <Field label={label} fault={fault} hint={hint}>
      {(wiring) => (
        <input
          {...wiring}
          {...rest}
          {...typeOf(type)}
          max={type === "date" ? lastDay : undefined}
          class="input"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends InputProps {
  readonly maxLength?: number;
  readonly rows?: number;
}

export function TextArea({ label, value, onValue, fault, maxLength, rows = 2 }: TextAreaProps) {
  return (
    <Field label={label} fault={fault}>
      {(wiring) => (
        <textarea
          {...wiring}
          class="input"
          rows={rows}
          maxLength={maxLength}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** A list where the order matters: an object puts names that look like numbers first. */
  readonly options: Readonly<Record<T, string>> | readonly (readonly [T, string])[];
  readonly fault?: string | null;
  readonly onValue: (value: T) => void;
}

export function Select<T extends string>({ label, value, options, fault, onValue }: SelectProps<T>) {
  const listed = Array.isArray(options) ? (options as [T, string][]) : (Object.entries(options) as [T, string][]);
  return (
    <Field label={label} fault={fault}>
      {(wiring) => (
        <select
          {...wiring}
          class="input select"
          value={value}
          onChange={(event) => onValue(event.currentTarget.value as T)}
        >
          {listed.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
