interface PersonLinesProps {
  readonly name: string;
  /** Their address, or how things stand with them; where it says no more than the name, nothing. */
  readonly line: string;
}

/** Somebody in two lines. */
export function PersonLines({ name, line }: PersonLinesProps) {
  return (
    <span class="person-lines">
      <span class="person-name">
        <bdi>{name}</bdi>
      </span>
      {name !== line && (
        <span class="person-address">
          <bdi>{line}</bdi>
        </span>
      )}
    </span>
  );
}
