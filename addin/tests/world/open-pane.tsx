import { act, render } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { onTestFinished, vi } from "vitest";
import { Api } from "../../src/api/client";
import { App } from "../../src/app";
import { ServerClock } from "../../src/clock";
import type { OpenItem, Surroundings } from "../../src/host/host";
import { DraftStore } from "../../src/lead/draft-store";
import type { Language } from "../../src/text/language";
import { languageFor } from "../../src/text/languages";
import { FakeAddress, FakeHost } from "./fake-host";
import { FakeServer } from "./fake-server";
import { FakeSignIn } from "./fake-sign-in";
import { sampleNow } from "./sample-leads";

type Act = (target: Element) => Promise<void>;

/** A person at the pane. After each act everything that follows from it has happened. */
export interface User {
  readonly click: Act;
  readonly clear: Act;
  readonly hover: Act;
  readonly unhover: Act;
  readonly type: (target: Element, text: string) => Promise<void>;
  readonly keyboard: (keys: string) => Promise<void>;
  readonly selectOptions: (target: Element, option: string) => Promise<void>;
}

export interface OpenPane {
  readonly host: FakeHost;
  readonly server: FakeServer;
  readonly signIn: FakeSignIn;
  readonly user: User;
  /** Lets that much time go by, with all that becomes due in it. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

interface Opening {
  /** Outlook's display language. */
  readonly locale?: string;
  /** Another than the one that belongs to it. */
  readonly language?: Language | null;
  /** Beside a mail, unless it is a window of its own. */
  readonly surroundings?: Surroundings;
  /** The one that another window uses or used. */
  readonly server?: FakeServer;
  /** What the address of that window asks for. */
  readonly address?: string;
}

/** The whole pane in a fake world, with its first answers in. */
export async function openPane(
  item: OpenItem,
  arrange: (server: FakeServer, signIn: FakeSignIn) => void = () => undefined,
  {
    locale = "en-GB",
    language = null,
    surroundings = { kind: "pane" },
    server = new FakeServer(),
    address = "",
  }: Opening = {},
): Promise<OpenPane> {
  if (!vi.isFakeTimers()) vi.useFakeTimers({ now: sampleNow });
  const signIn = new FakeSignIn();
  arrange(server, signIn);
  vi.stubGlobal("fetch", server.fetch);
  const host = new FakeHost(item, locale);
  host.surroundings = surroundings;
  if (surroundings.kind === "desk") host.address = new FakeAddress(address);
  const spoken = language ?? (await languageFor(locale));
  const clock = new ServerClock();
  const life = new AbortController();
  onTestFinished(() => life.abort());
  render(
    <App
      host={host}
      language={spoken}
      api={new Api(signIn, clock, spoken.refusal)}
      signIn={signIn}
      clock={clock}
      drafts={new DraftStore()}
      signal={life.signal}
    />,
  );
  await settle();
  return { host, server, signIn, user: userAt(), wait };
}

async function wait(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds) as unknown as Promise<void>);
  await settle();
}

/** An answer leads to a new page, that to its code, that to a question: a few rounds, then all is quiet. */
async function settle(): Promise<void> {
  const rounds = async () => {
    for (let round = 0; round < 6; round++) await act(() => vi.advanceTimersByTimeAsync(1) as unknown as Promise<void>);
  };
  await rounds();
  // What came down the line may ask for more.
  for (let depth = 0; depth < 2; depth++) {
    await act(() => vi.dynamicImportSettled());
    await rounds();
  }
}

function userAt(): User {
  const user = userEvent.setup({ advanceTimers: (milliseconds) => vi.advanceTimersByTimeAsync(milliseconds) });
  const settled =
    <A extends unknown[]>(perform: (...args: A) => Promise<unknown>) =>
    async (...args: A) => {
      await act(async () => {
        await perform(...args);
      });
      await settle();
    };
  return {
    click: settled(user.click),
    clear: settled(user.clear),
    hover: settled(user.hover),
    unhover: settled(user.unhover),
    type: settled((target: Element, text: string) => user.type(target, text)),
    keyboard: settled(user.keyboard),
    selectOptions: settled((target: Element, option: string) => user.selectOptions(target, option)),
  };
}
