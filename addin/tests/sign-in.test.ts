import { expect, test, vi } from "vitest";
import { createSignIn } from "../src/api/sign-in";

const begun = vi.hoisted(() => ({ times: 0 }));

// Our own half, which would ask a real MSAL.
vi.mock("../src/api/msal-sign-in", () => ({
  createMsalSignIn: () => {
    begun.times++;
    return Promise.resolve({ silently: () => Promise.resolve("token"), withWindow: () => Promise.resolve("token") });
  },
}));

const settings = { clientId: "client", authority: "https://login.example/common", scope: "api://client/access" };

test("nothing begins before it is needed, and then once", async () => {
  const signIn = createSignIn(settings);
  await vi.dynamicImportSettled();
  expect(begun.times).toBe(0);
  expect(await signIn.silently()).toBe("token");
  expect(await signIn.silently()).toBe("token");
  expect(begun.times).toBe(1);
});

test("a server without an app registration says so", async () => {
  const signIn = createSignIn({ ...settings, clientId: "" });
  await expect(signIn.silently()).rejects.toMatchObject({ kind: "notConfigured" });
});
