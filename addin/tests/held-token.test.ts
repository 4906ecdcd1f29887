import { expect, test, vi } from "vitest";
import { HeldToken } from "../src/api/held-token";

const of = (homeAccountId: string, accessToken: string, livesMinutes = 60) => ({
  accessToken,
  account: { homeAccountId },
  expiresOn: new Date(Date.now() + livesMinutes * 60_000),
});

const heldBy = (somebodyElse = vi.fn()) => new HeldToken<{ homeAccountId: string }>(somebodyElse);

test("a token is good until shortly before its end", () => {
  const held = heldBy();
  expect(held.good).toBeNull();
  expect(held.hold(of("mia", "first"))).toBe("first");
  expect(held.good).toBe("first");
  void held.hold(of("mia", "second", 1));
  expect(held.good).toBeNull();
  expect(held.account?.homeAccountId).toBe("mia");
});

test("a token without an end is asked for anew each time", () => {
  const held = heldBy();
  void held.hold({ ...of("mia", "first"), expiresOn: null });
  expect(held.good).toBeNull();
});

test("nothing goes out as somebody else", async () => {
  const somebodyElse = vi.fn();
  const held = heldBy(somebodyElse);
  void held.hold(of("mia", "hers"));
  const token = Promise.resolve(held.hold(of("tom", "his")));
  expect(somebodyElse).toHaveBeenCalledOnce();
  expect(await Promise.race([token, Promise.resolve("still waiting")])).toBe("still waiting");
  expect(held.good).toBe("hers");
});
