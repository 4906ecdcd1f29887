import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { Icon } from "./icon";

interface TabsProps<T extends string> {
  readonly title: string;
  readonly value: T;
  readonly options: Readonly<Partial<Record<T, string>>>;
  /** These stand at the end, as a picture that carries their name. */
  readonly icons?: Readonly<Partial<Record<T, string>>>;
  readonly onValue: (value: T) => void;
  readonly children: ComponentChildren;
}

/** Pages side by side, one of them in sight: arrows move between the tabs, as the pattern wants it. */
export function Tabs<T extends string>({ title, value, options, icons, onValue, children }: TabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const names = Object.keys(options) as T[];
  const move = (by: number) => {
    const next = names[(names.indexOf(value) + by + names.length) % names.length];
    if (next === undefined) return;
    onValue(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === "rtl" ? -1 : 1;
    if (event.key === "ArrowRight") move(forward);
    else if (event.key === "ArrowLeft") move(-forward);
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={title} ref={list} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            class={icons?.[name] === undefined ? "tab" : "tab tab-icon"}
            {...(icons?.[name] === undefined ? {} : { "aria-label": options[name], title: options[name] })}
            id={`${id}-${name}`}
            data-tab={name}
            aria-selected={name === value}
            aria-controls={`${id}-panel`}
            tabIndex={name === value ? 0 : -1}
            onClick={() => onValue(name)}
          >
            {icons?.[name] === undefined ? options[name] : <Icon path={icons[name]} />}
          </button>
        ))}
      </div>
      <div class="stack" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  );
}
