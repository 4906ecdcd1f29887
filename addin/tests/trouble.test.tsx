import { screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { Trouble, type TroubleKind } from "../src/api/trouble";
import { received } from "./world/fake-host";
import { problem } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { dana, waitingLead } from "./world/sample-leads";

test.each<[TroubleKind, string, string]>([
  ["signIn", "Sign in to see your leads.", "Sign in"],
  ["consent", "Your organisation has to allow FollowUp first.", "Ask for consent"],
  ["popupBlocked", "The sign-in window was blocked. Allow pop-ups and sign in again.", "Sign in"],
])("%s is one sentence and one button that leads on", async (kind, sentence, button) => {
  const { signIn, user } = await openPane(received(dana), (server, identity) => {
    server.put(waitingLead);
    identity.trouble = new Trouble(kind);
  });
  expect(screen.getByRole("heading", { name: "Dana Swope" })).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toContain(sentence);
  expect(screen.getAllByRole("button")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: button }));
  expect(signIn.windows).toBe(1);
  expect(screen.getByText(/Waiting since Tuesday/)).toBeTruthy();
});

test.each([
  ["server down", () => problem(500, "x", "x"), "FollowUp has a problem of its own right now."],
  ["throttled", () => problem(429, "x", "x"), "Microsoft 365 is busy right now. Wait a moment."],
  ["no line", () => Promise.reject(new TypeError("Failed to fetch")), "FollowUp cannot be reached right now."],
])("%s: one sentence, and trying again works", async (_, answer, sentence) => {
  const { server, user, wait } = await openPane(received(dana), (world) => {
    world.put(waitingLead);
    world.override = (request) => (request.url.includes("/find") ? answer() : null);
  });
  await wait(30_000);
  expect(screen.getByRole("alert").textContent).toContain(sentence);
  expect(screen.getAllByRole("button")).toHaveLength(1);
  server.override = () => null;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText(/Waiting since Tuesday/)).toBeTruthy();
});

test("offline is said as such", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const { wait } = await openPane(received(dana), (server) => {
    server.override = () => Promise.reject(new TypeError("Failed to fetch"));
  });
  await wait(30_000);
  expect(screen.getByRole("alert").textContent).toContain("You are offline. Nothing is lost.");
});

test("a lost sign-in while a lead is watched leaves the lead in sight", async () => {
  const { server, signIn, user, wait } = await openPane(received(dana), (world) => world.put(waitingLead));
  server.override = (request) => (request.url.endsWith("lead-dana") ? problem(401, "x", "x") : null);
  await wait(3_100);
  expect(screen.getByText(/Waiting since Tuesday/)).toBeTruthy();
  server.override = () => null;
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  expect(signIn.windows).toBe(1);
  await wait(3_100);
  expect(screen.queryByRole("button", { name: "Sign in" })).toBeNull();
});
