import { useLayoutEffect, useRef } from "preact/hooks";

/** The keyboard goes to the first fault once it is drawn. */
export function useFaultFocus() {
  const form = useRef<HTMLFormElement>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  });
  const focusFault = () => {
    wanted.current = true;
  };
  return { form, focusFault };
}
