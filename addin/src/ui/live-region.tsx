/** Tells people who listen what happened by itself. */
export function LiveRegion({ sentence }: { sentence: string }) {
  return (
    <p class="visually-hidden" role="status">
      {sentence}
    </p>
  );
}
