import { describe, expect, it } from "vitest";
import type { SignIn } from "../api/types";
import { Broker } from "../pane/broker";
import { PaneHost } from "../pane/pane-host";
import { plainText } from "../pane/plain-text";
import { wrap, type FromPage, type FromPane } from "../protocol";

const now = Date.parse("2026-11-23T09:00:00Z");

function signIn(serial: number): SignIn {
  return {
    accessToken: `access-${String(serial)}`,
    idToken: "id",
    expiresIn: 3600,
    expiresOn: now / 1000 + 3600,
    scope: "api://app/access_as_user",
    account: {
      homeAccountId: "user.tenant",
      localAccountId: "user",
      environment: "localhost:5443",
      tenantId: "tenant",
      username: "mia@lindqvist-consulting.example",
      name: "Mia Lindqvist",
      idTokenClaims: {},
    },
  };
}

function brokerAt(time: () => number) {
  let serial = 0;
  return new Broker(
    () => Promise.resolve(signIn(++serial)),
    () => new Date(time()),
  );
}

async function ask(broker: Broker, method: string, tokenParams?: object) {
  const request = { messageType: "NestedAppAuthRequest", method, requestId: "7", tokenParams };
  const answer = await broker.answer(JSON.stringify(request));
  return JSON.parse(answer ?? "null") as {
    success: boolean;
    requestId: string;
    token?: { access_token: string; expires_in: number; scope: string };
    initContext?: object;
    error?: { status: string; description: string };
  };
}

describe("the broker of nested app authentication", () => {
  it("introduces itself without an account of an earlier sandbox", async () => {
    const answer = await ask(
      brokerAt(() => now),
      "GetInitContext",
    );
    expect(answer).toMatchObject({
      success: true,
      requestId: "7",
      initContext: { sdkName: expect.any(String) as string },
    });
    expect(answer.initContext).not.toHaveProperty("accountContext");
  });

  it.each(["GetToken", "GetTokenPopup"])("answers %s with the demo user's token", async (method) => {
    const answer = await ask(
      brokerAt(() => now),
      method,
      { scope: "api://app/access_as_user" },
    );
    expect(answer.token).toMatchObject({ access_token: "access-1", scope: "api://app/access_as_user" });
  });

  it("lets MSAL ask again soon, because the clock may be turned", async () => {
    let time = now;
    const broker = brokerAt(() => time);
    const first = await ask(broker, "GetToken");
    expect(first.token?.expires_in).toBeLessThanOrEqual(60);
    expect((await ask(broker, "GetToken")).token?.access_token).toBe("access-1");
    time += 7 * 24 * 3600 * 1000;
    expect((await ask(broker, "GetToken")).token?.access_token).toBe("access-2");
  });

  it("gets a new token when MSAL wants a fresh one", async () => {
    const broker = brokerAt(() => now);
    await ask(broker, "GetToken");
    expect((await ask(broker, "GetToken", { scope: "", forceRefresh: true })).token?.access_token).toBe("access-2");
  });

  it("says why when nobody can be signed in", async () => {
    const broker = new Broker(
      () => Promise.reject(new Error("The sandbox does not answer.")),
      () => new Date(now),
    );
    const answer = await ask(broker, "GetToken");
    expect(answer).toMatchObject({ success: false, error: { description: "The sandbox does not answer." } });
  });

  it("does not answer what is no envelope", async () => {
    const broker = brokerAt(() => now);
    expect(await broker.answer("{")).toBeNull();
    expect(await broker.answer('{"messageType":"Other"}')).toBeNull();
  });
});

describe("Outlook's end of the line to the pane", () => {
  const origin = "http://127.0.0.1:5080";

  function hosted() {
    const said: FromPage[] = [];
    const pane = {
      postMessage: (data: { message: FromPage }, target: string) => {
        expect(target).toBe(origin);
        said.push(data.message);
      },
    } as unknown as Window;
    const host = new PaneHost({
      origin,
      window: () => pane,
      welcome: () => ({ user: { name: "Mia", address: "mia@x.example" }, timeZone: "UTC", language: "en-GB" }),
      broker: brokerAt(() => now),
      greeted: () => undefined,
      readBody: (id) => (id === "gone" ? Promise.reject(new Error("gone")) : Promise.resolve(`body of ${id}`)),
      compose: () => undefined,
      insert: () => undefined,
      setSubject: () => undefined,
      openUrl: () => undefined,
      close: () => undefined,
    });
    const hear = (message: FromPane, from: { origin?: string; source?: unknown } = {}) => {
      host.hear({ data: wrap(message), origin, source: pane, ...from } as MessageEvent);
    };
    return { host, said, hear };
  }

  it("greets the pane with what is open, and says nothing before", () => {
    const { host, said, hear } = hosted();
    host.show(null);
    host.setTheme(true);
    expect(said).toEqual([]);
    hear({ type: "hello" });
    expect(said).toMatchObject([{ type: "welcome", item: null, dark: true }]);
  });

  it("does not hear other windows and other origins", () => {
    const { said, hear } = hosted();
    hear({ type: "hello" }, { origin: "https://evil.example" });
    hear({ type: "hello" }, { source: {} });
    expect(said).toEqual([]);
  });

  it("reads a body for the pane, or says that it is gone", async () => {
    const { said, hear } = hosted();
    hear({ type: "body", request: 1, itemId: "one", form: "text" });
    hear({ type: "body", request: 2, itemId: "gone", form: "text" });
    await expect.poll(() => said).toHaveLength(2);
    expect(said).toContainEqual({ type: "body", request: 1, content: "body of one" });
    expect(said).toContainEqual({ type: "body", request: 2, content: null });
  });
});

describe("the text of an HTML mail", () => {
  it("has its lines, and none of its code", () => {
    const html = "<style>p{}</style><p>Hi Mia,</p><div>call<br>me</div><script>alert(1)</script>";
    expect(plainText(html)).toBe("Hi Mia,\ncall\nme");
  });
});
