import type { Tab, Teams } from "../../src/host/teams";

/** Teams around the page, with its settings in the test's hand. */
export class FakeTeams implements Teams {
  readonly outside: string[] = [];
  /** What the page was told to have become. */
  readonly heard: string[] = [];
  around: "answers" | "refuses" | "silent" = "answers";
  opensLinks = true;
  #show: (theme: string) => void = () => undefined;

  constructor(private readonly about: Partial<Tab> = {}) {}

  wear(theme: string): void {
    this.#show(theme);
  }

  begin(): Promise<void> {
    if (this.around === "silent") return new Promise(() => undefined);
    return this.around === "answers" ? Promise.resolve() : Promise.reject(new Error("No Teams."));
  }

  tab(): Promise<Tab> {
    return Promise.resolve({ theme: "default", locale: "en-us", subPage: undefined, ...this.about });
  }

  eachTheme(show: (theme: string) => void): void {
    this.#show = show;
  }

  begun(): void {
    this.heard.push("begun");
  }

  failed(): void {
    this.heard.push("failed");
  }

  openLink(url: string): Promise<void> {
    if (!this.opensLinks) return Promise.reject(new Error("Teams opens no links."));
    this.outside.push(url);
    return Promise.resolve();
  }
}
