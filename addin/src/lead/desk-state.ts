import type { Lead } from "../api/contract";
import type { Trouble } from "../api/trouble";
import type { Doing } from "./doing";

/** Whom the desk is about: found by address beside a mail, by id from a list. */
export type Whom = { readonly address: string } | { readonly id: string };

/** Another window changed what the user was deciding on: theirs waits until they say which of the two holds. */
export interface Conflict {
  readonly doing: Doing;
  readonly mine: () => void;
  readonly newer: () => void;
}

/** What is known about one person, and what is being done about them. */
export type DeskState =
  | { readonly kind: "looking" }
  | { readonly kind: "unknown"; readonly trouble: Trouble }
  | {
      readonly kind: "stranger";
      /** Until the server has said so it is a guess: they can be captured already. */
      readonly sure: boolean;
      readonly doing: Doing | null;
      readonly trouble: Trouble | null;
    }
  | {
      readonly kind: "lead";
      readonly lead: Lead;
      readonly doing: Doing | null;
      readonly trouble: Trouble | null;
      /** Reading again failed for a while: what is shown may be old. */
      readonly stale: boolean;
      readonly conflict: Conflict | null;
    };

export interface DeskEvents {
  changed(state: DeskState): void;
  /** Something that the user asked for is done. */
  done(doing: Doing, lead: Lead): void;
  /** Something happened by itself while the pane was open. */
  happened(before: Lead, after: Lead): void;
}

/** Somebody who can be captured. */
export const strangerIf = (sure: boolean): DeskState => ({ kind: "stranger", sure, doing: null, trouble: null });

/** Such a trouble stays until a reading works again. */
export function isAboutAccess(trouble: Trouble | null): boolean {
  return trouble?.remedy === "signIn" || trouble?.remedy === "consent";
}
