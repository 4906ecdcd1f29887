/** Who somebody is, as the server keeps it. */

/** What a signature says beyond doubt. */
export interface PersonProposal {
  readonly company: string | null;
  readonly title: string | null;
  readonly phone: string | null;
}

export interface PersonCard extends PersonProposal {
  readonly name: string;
}

export interface KnownTag {
  readonly tag: string;
  /** How many leads have it. */
  readonly leads: number;
}
