import type { Person } from "../protocol";

export type { Person };

export type Notifications = "normal" | "drop" | "double" | "reorder" | "late";

export interface Faults {
  throttle: number;
  retryAfterSeconds: number;
  failBefore: number;
  failAfter: number;
  failStatus: 503 | 504;
  delayMs: number;
  notifications: Notifications;
  revokeConsent: boolean;
  only: "events" | "messages" | null;
}

/** Switches that act once and then spring back. */
export interface OneShots {
  expireDeltaTokens: true;
  removeSubscriptions: "lifecycle" | "silent";
}

export interface SandboxState {
  now: string;
  timeZone: string;
  windowsTimeZone: string;
  user: { id: string; name: string; address: string };
  serverUrl: string | null;
  paneUrl: string | null;
  faults: Faults;
}

export interface Sample {
  id: string;
  title: string;
  from: Person;
  summary: string;
}

export interface Delivered {
  id: string;
  internetMessageId: string;
  conversationId: string;
}

export interface Folder {
  id: string;
  name: string;
  wellKnownName: string;
  total: number;
  unread: number;
}

export interface MessageRow {
  id: string;
  subject: string;
  from: Person;
  to: Person[];
  preview: string;
  at: string;
  isRead: boolean;
  hasAttachments: boolean;
  importance: string;
  internetMessageId: string;
  conversationId: string;
  folder: string;
}

export interface Message extends MessageRow {
  cc: Person[];
  body: { contentType: "html" | "text"; content: string };
  attachments: { name: string; contentType: string; size: number }[];
}

export interface CalendarEvent {
  id: string;
  subject: string;
  /** Local time in the user's zone, as `2026-11-24T09:00`. */
  start: string;
  end: string;
  timeZone: string;
  showAs: string;
  isPrivate: boolean;
  categories: string[];
  bodyHtml: string;
  isReminderOn: boolean;
  reminderMinutes: number;
  isAllDay: boolean;
  location: string;
  isCancelled: boolean;
  type: "singleInstance" | "occurrence" | "exception" | "seriesMaster";
  seriesId: string | null;
  /** Who invited the user; null for what is the user's own. */
  organizer: Person | null;
  response: string;
  attendees: (Person & { response: string })[];
}

/** What a new event is to be; of one that lasts all day, days instead of times, the end being the day after the last. */
export interface EventDraft {
  subject: string;
  start: string;
  end: string;
  showAs: string;
  isAllDay?: boolean;
  repeat?: { every: string };
}

export interface TeamsPost {
  id: string;
  at: string;
  card: unknown;
}

export type OtherReply =
  | { kind: "human"; body: string | null }
  | { kind: "outOfOffice"; body: string | null; returnDate: string | null }
  | { kind: "bounce" };

export interface SignIn {
  accessToken: string;
  idToken: string;
  expiresIn: number;
  expiresOn: number;
  scope: string;
  account: {
    homeAccountId: string;
    localAccountId: string;
    environment: string;
    tenantId: string;
    username: string;
    name: string;
    idTokenClaims: object;
  };
}

export type Topic = "mail" | "calendar" | "teams" | "clock" | "faults";
