import type { When } from "../api/contract";

/** A day as the user named it or chose it. With words the day is the one that they mean; empty where they mean none. */
export interface OwnWhen {
  readonly words: string;
  readonly date: string;
  readonly time: string;
}

export type WhenFault = "needsDate" | "dateInPast";

export const noWhen: OwnWhen = { words: "", date: "", time: "" };

export function faultOfWhen({ date }: OwnWhen, today: string): WhenFault | null {
  if (date === "") return "needsDate";
  return date < today ? "dateInPast" : null;
}

export const whenOf = ({ date, time }: OwnWhen): When => ({ date, time: time === "" ? null : time });

/** Where the fault is mended. */
export function focusFault(form: HTMLElement, fault: WhenFault): void {
  const field = fault === "needsDate" ? ".own-words input" : "input[type=date]";
  form.querySelector<HTMLElement>(field)?.focus();
}
