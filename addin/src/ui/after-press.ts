let isDown = false;

const watch = (name: "pointerdown" | "pointerup" | "pointercancel" | "keydown", down: boolean) =>
  addEventListener(name, () => (isDown = down), { capture: true });

watch("pointerdown", true);
watch("pointerup", false);
watch("pointercancel", false);
// The end of a press is lost where the list of a choice or another window takes it; who uses the keys presses no more.
watch("keydown", false);

/**
 * Does something about a field that is being left, once the press that leaves it has arrived where it was meant for: a line that appears
 * meanwhile would move the button away from under the pointer, and the press would be lost.
 */
export function afterPress(act: () => void): void {
  if (!isDown) return act();
  const over = new AbortController();
  const end = () => {
    over.abort();
    setTimeout(act);
  };
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, end, { signal: over.signal });
}
