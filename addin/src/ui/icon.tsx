/** A Fluent icon, drawn from path data. It decorates: the words beside it carry the meaning. */
export function Icon({ path, class: className = "" }: { path: string; class?: string }) {
  return (
    <svg class={`icon ${className}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={path} fill="currentColor" />
    </svg>
  );
}
