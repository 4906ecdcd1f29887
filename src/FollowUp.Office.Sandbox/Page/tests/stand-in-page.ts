import type { Link } from "../office/link";
import type { FromPage, FromPane, OpenItem, SelectedItem } from "../protocol";

export const mia = { name: "Mia Lindqvist", address: "mia@lindqvist-consulting.example" };
export const dana = { name: "Dana Swope", address: "dana@swope-interiors.example" };

export function mail(id: string, more: Partial<SelectedItem> = {}): SelectedItem {
  return {
    id,
    internetMessageId: `<${id}@mail.example>`,
    conversationId: "conversation",
    subject: "Re: Workshop",
    from: dana,
    to: [mia],
    cc: [],
    at: "2026-11-23T09:12:00Z",
    attachments: [],
    ...more,
  };
}

/** The page's end of the line, played by the test. */
export class Page implements Link {
  readonly heard: FromPane[] = [];
  readonly #ears: ((message: FromPage) => void)[] = [];

  send(message: FromPane): void {
    this.heard.push(message);
  }

  listen(hear: (message: FromPage) => void): void {
    this.#ears.push(hear);
  }

  say(message: FromPage): void {
    for (const hear of this.#ears) hear(message);
  }

  welcome(item: OpenItem | null): void {
    this.say({ type: "welcome", user: mia, timeZone: "W. Europe Standard Time", language: "en-GB", dark: false, item });
  }
}
