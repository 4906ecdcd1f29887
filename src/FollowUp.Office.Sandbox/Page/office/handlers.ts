import { answer, type Callback, type OptionsOr } from "./async";

type Handler = (argument: unknown) => void;

// The words that the real library uses for these events.
export const eventType = {
  ItemChanged: "olkItemSelectedChanged",
  OfficeThemeChanged: "officeThemeChanged",
  RecipientsChanged: "olkRecipientsChanged",
} satisfies Partial<Record<keyof typeof Office.EventType, string>>;

/** The event handlers that the pane has put on the mailbox. */
export class Handlers {
  readonly #byEvent = new Map<string, Handler[]>();

  add = (
    event: Office.EventType | string,
    handler: unknown,
    options?: OptionsOr<void>,
    callback?: Callback<void>,
  ): void => {
    answer(options, callback, () => {
      const name = known(event);
      if (typeof handler !== "function") throw new Error("The handler is not a function.");
      this.#byEvent.set(name, [...(this.#byEvent.get(name) ?? []), handler as Handler]);
    });
  };

  /** Like the real one, takes off every handler of the event: there is no way to name a single one. */
  remove = (event: Office.EventType | string, options?: OptionsOr<void>, callback?: Callback<void>): void => {
    answer(options, callback, () => {
      this.#byEvent.delete(known(event));
    });
  };

  raise(event: (typeof eventType)[keyof typeof eventType], argument: unknown): void {
    for (const handler of this.#byEvent.get(event) ?? []) handler(argument);
  }
}

function known(event: unknown): string {
  const name = String(event);
  if (!Object.values<string>(eventType).includes(name))
    throw new Error(`The sandbox's mailbox knows no event named ${name}.`);
  return name;
}
