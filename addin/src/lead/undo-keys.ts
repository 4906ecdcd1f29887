/** Ctrl+Z or Cmd+Z takes the last act back, except where it takes back typing. */
export function onUndoKeys(undo: () => void, signal: AbortSignal): void {
  document.addEventListener(
    "keydown",
    (event) => {
      const pressed = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!pressed || event.key.toLowerCase() !== "z" || isTypingIn(event.target)) return;
      event.preventDefault();
      undo();
    },
    { signal },
  );
}

function isTypingIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea");
}
