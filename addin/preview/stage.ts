import type { Lead } from "../src/api/contract";
import type { OpenItem } from "../src/host/host";
import type { Waiting } from "../src/lead/waiting";
import { FakeHost, received } from "../tests/world/fake-host";
import { FakeServer } from "../tests/world/fake-server";
import { FakeSignIn } from "../tests/world/fake-sign-in";
import { dana } from "../tests/world/sample-leads";

export interface Scene {
  readonly host: FakeHost;
  readonly server: FakeServer;
  readonly signIn: FakeSignIn;
  /** Otherwise as the address asks for. */
  readonly dir?: "rtl";
  /** What a page before this one could not send. */
  readonly left?: readonly Waiting[];
  readonly then?: () => void;
}

export function scene(item: OpenItem, set: (server: FakeServer, signIn: FakeSignIn) => void = () => undefined): Scene {
  const server = new FakeServer();
  const signIn = new FakeSignIn();
  set(server, signIn);
  return { host: new FakeHost(item), server, signIn };
}

export const withLead = (lead: Lead) => scene(received(dana), (server) => server.put(lead));

/** What a press names in English, in the language that is shown. */
export const shown = new Map<string, string>();

export function press(english: string): void {
  if (english === "") return;
  const name = shown.get(english) ?? english;
  for (const button of document.querySelectorAll<HTMLElement>("button, summary, label")) {
    // A key beside the word is no part of its name.
    const names = [button.querySelector("span")?.firstChild?.textContent, button.textContent, button.ariaLabel];
    if (names.includes(name)) return button.click();
  }
}

export function pressInTurn(...names: readonly string[]): void {
  names.forEach((name, turn) => setTimeout(() => press(name), turn * 300));
}

export function write(words: string): void {
  const field = document.querySelector<HTMLInputElement>(".own-words input");
  if (field === null) return;
  field.value = words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

export const settings = (...presses: readonly string[]): Scene => ({
  ...scene({ kind: "none" }),
  then: () => pressInTurn("Settings", ...presses),
});

export const forever = new Promise<never>(() => undefined);
export const long = {
  name: "<b>Wilhelmina</b> van der Hoeven-Oosterhuis von und zu Liechtenstein",
  address: "wilhelmina.van.der.hoeven-oosterhuis@international-consulting-group.example",
};
