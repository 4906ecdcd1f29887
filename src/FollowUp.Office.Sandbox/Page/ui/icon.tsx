/** A Fluent icon, given as its path data. Always decoration: names are written beside it or in aria-label. */
export function Icon({ path, class: kind = "" }: { path: string; class?: string }) {
  return (
    <svg class={`icon ${kind}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
