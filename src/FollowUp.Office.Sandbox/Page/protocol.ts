/**
 * What the page (Outlook's part in the sandbox) and the Office.js stand-in inside the pane's iframe say to each other.
 * The two live on different origins, so everything goes through postMessage and both ends check the origin.
 */
const channel = "followup.outlook";

export interface Person {
  name: string;
  address: string;
}

export interface SelectedItem {
  id: string;
  internetMessageId: string;
  conversationId: string;
  subject: string;
  from: Person;
  to: Person[];
  cc: Person[];
  at: string;
  attachments: { name: string; contentType: string; size: number }[];
}

/** The mail that the user is writing. */
export interface WrittenItem {
  /** One window of writing: another one is another item. */
  writing: string;
  conversationId: string | null;
  subject: string;
  to: Person[];
  cc: Person[];
}

/** What is open beside the pane. */
export type OpenItem = SelectedItem | WrittenItem;

export const isWritten = (item: OpenItem): item is WrittenItem => "writing" in item;

export interface Draft {
  to: Person[];
  subject: string;
  body: string;
  inReplyTo: string | null;
}

export interface Welcome {
  type: "welcome";
  user: Person;
  timeZone: string;
  language: string;
  dark: boolean;
  item: OpenItem | null;
}

export type BodyForm = "text" | "html";

export type FromPage =
  | Welcome
  | { type: "item"; item: OpenItem | null }
  | { type: "theme"; dark: boolean }
  | { type: "auth"; envelope: string }
  | { type: "body"; request: number; content: string | null };

export type FromPane =
  | { type: "hello" }
  | { type: "auth"; envelope: string }
  | { type: "body"; request: number; itemId: string; form: BodyForm }
  | { type: "compose"; draft: Draft }
  | { type: "insert"; form: BodyForm; data: string }
  | { type: "subject"; subject: string }
  | { type: "open"; url: string }
  | { type: "close" };

export function wrap(message: FromPage | FromPane) {
  return { channel, message };
}

/** The message, when this really is one of ours; other scripts and extensions post messages too. */
export function unwrap(data: unknown): FromPage | FromPane | null {
  if (typeof data !== "object" || data === null) return null;
  const envelope = data as { channel?: unknown; message?: unknown };
  if (envelope.channel !== channel || typeof envelope.message !== "object") return null;
  return envelope.message as FromPage | FromPane;
}
