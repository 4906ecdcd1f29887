/** Holds the place of what is being looked up. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton-block" role="status" aria-label={label}>
      <span class="skeleton skeleton-card" />
    </div>
  );
}
