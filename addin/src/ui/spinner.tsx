/** Turns only after 400 ms (by CSS): what is quick should not flicker. */
export function Spinner({ label }: { label?: string }) {
  return label === undefined ? (
    <span class="spinner" aria-hidden="true" />
  ) : (
    <span class="spinner" role="img" aria-label={label} />
  );
}
