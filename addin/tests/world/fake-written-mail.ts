import type { Person } from "../../src/api/contract";
import type { WrittenMail } from "../../src/host/host";

/** The mail that is being written in Outlook. */
export class FakeWrittenMail implements WrittenMail {
  readonly inserted: { readonly text: string; readonly subject: string }[] = [];
  #show: (people: readonly Person[]) => void = () => undefined;

  constructor(
    private people: readonly Person[] = [],
    public refuses = false,
  ) {}

  eachRecipients(show: (people: readonly Person[]) => void): void {
    this.#show = show;
    show(this.people);
  }

  address(people: readonly Person[]): void {
    this.people = people;
    this.#show(people);
  }

  insert(text: string, subject: string): Promise<void> {
    if (this.refuses) return Promise.reject(new Error("The cursor is nowhere."));
    this.inserted.push({ text, subject });
    return Promise.resolve();
  }
}
