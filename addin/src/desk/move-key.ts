/** Moves what has the keyboard, which it is given; with Ctrl, Alt or Command the key is the browser's. */
export const onMoveKey = (move: (focused: Element) => void) => (event: KeyboardEvent & { currentTarget: Element }) => {
  if (event.key.toLowerCase() !== "m" || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  move(event.currentTarget);
};
