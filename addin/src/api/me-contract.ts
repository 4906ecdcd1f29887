import type { Problem } from "./contract";

/** The user, and what they have set. */

export interface Connection {
  readonly state: "connected" | "connecting" | "needsSignIn" | "needsConsent" | "cannotCheck";
  readonly since: string | null;
  readonly sentence: string;
  readonly consentUrl: string | null;
}

/** The daily reserved time; `preferredStart` is wall time such as 16:00, null for the start of work. */
export interface Block {
  readonly enabled: boolean;
  readonly minutes: number;
  readonly preferredStart: string | null;
}

export interface CalendarWish {
  readonly block: Block;
  readonly country: string | null;
  readonly region: string | null;
}

/** Days as the server calls them, Sunday first. */
export const weekDays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

export type WeekDay = (typeof weekDays)[number];

/** When Outlook says that the user works; a night shift ends before it begins. */
export interface WorkingHours {
  readonly days: readonly WeekDay[];
  readonly start: string;
  readonly end: string;
}

export interface MyCalendar extends CalendarWish {
  readonly work: WorkingHours;
  /** Read from the mailbox; it counts while no country is chosen. */
  readonly guessedCountry: string | null;
}

export interface Me {
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  readonly connection: Connection;
  /** Whether cards are sent, and whether to a workflow of the user's own. */
  readonly teams: { readonly configured: boolean; readonly own: boolean };
  readonly matching: { readonly sameCompany: boolean };
  readonly calendar: MyCalendar;
  /** What could not be done and concerns no single lead, such as a follow-up block. */
  readonly problems: readonly Problem[];
  /** When everything that is kept of the user goes, as they asked. */
  readonly deletesAt: string | null;
  /** Whether pictures of people are looked for in the user's contacts. */
  readonly photos: boolean;
}

/** A country whose public holidays are known. */
export interface Country {
  readonly code: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

/** Somebody who asked not to be contacted. */
export interface Suppression {
  readonly leadId: string;
  readonly name: string;
  readonly addresses: readonly string[];
  /** When and in which words; absent where the server does not tell. */
  readonly at?: string | null;
  readonly words?: string | null;
}

export interface SuppressionPage {
  readonly items: readonly Suppression[];
  readonly next: string | null;
}
