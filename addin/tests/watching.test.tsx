import { screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { received } from "./world/fake-host";
import { problem, type FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { answeredLead, dana, me, plannedLead, waitingLead } from "./world/sample-leads";

const readings = (server: FakeServer) => server.calls.filter((call) => call === "GET /api/leads/lead-dana").length;
const isReading = (request: Request) => request.url.endsWith("/leads/lead-dana") && request.method === "GET";
const openWaiting = () => openPane(received(dana), (server) => server.put({ ...waitingLead }));

test("an answer appears by itself, and is announced", async () => {
  const { server, wait } = await openWaiting();
  server.put({ ...answeredLead });
  await wait(3_100);
  expect(screen.getByText("Dana answered. The loop is closed.").getAttribute("role")).toBe("status");
  expect(screen.getByRole("region", { name: "How things stand" }).textContent).toContain("Dana answered today.");
  expect(screen.getByText("Loop closed")).toBeTruthy();
});

test("an unchanged lead is asked for with its tag every three seconds", async () => {
  const tags: (string | null)[] = [];
  const { server, wait } = await openPane(received(dana), (world) => {
    world.put({ ...waitingLead });
    world.override = (request) => {
      if (isReading(request)) tags.push(request.headers.get("if-none-match"));
      return null;
    };
  });
  await wait(9_100);
  expect(readings(server)).toBe(3);
  expect(tags).toEqual(Array(3).fill('"lead-dana-4"'));
});

test("a pane that nobody sees reads nothing, and catches up when it is seen", async () => {
  const { server, wait } = await openWaiting();
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await wait(30_000);
  expect(readings(server)).toBe(0);
  visibility.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
  await wait(1);
  expect(readings(server)).toBe(1);
});

test("a reading that began before the user's act does not take the act back", async () => {
  let late: (response: Response) => void = () => undefined;
  const { server, user, wait } = await openWaiting();
  server.override = (request) => (isReading(request) ? new Promise((resolve) => (late = resolve)) : null);
  await wait(3_100);
  await user.click(screen.getByRole("button", { name: "Change next touch" }));
  await user.click(screen.getByRole("button", { name: "Set next touch" }));
  late(Response.json(waitingLead));
  await wait(1);
  expect(screen.getByRole("region", { name: "How things stand" }).textContent).toContain("Next: mail on Tuesday");
});

test("an older state of the lead is not shown", async () => {
  const { server, wait } = await openPane(received(dana), (world) => world.put({ ...answeredLead }));
  server.override = (request) => (isReading(request) ? Response.json(waitingLead) : null);
  await wait(3_100);
  expect(screen.getByRole("region", { name: "How things stand" }).textContent).toContain("Dana answered today.");
});

test("after two failed readings it says that it may be out of date, until one works", async () => {
  const { server, wait } = await openWaiting();
  server.override = (request) => (isReading(request) ? problem(503, "x", "x") : null);
  await wait(3_100);
  expect(screen.queryByText("This may be out of date.")).toBeNull();
  await wait(3_100);
  expect(screen.getByText("This may be out of date.")).toBeTruthy();
  server.override = () => null;
  await wait(3_100);
  expect(screen.queryByText("This may be out of date.")).toBeNull();
});

test("a lead that is gone is a stranger again", async () => {
  const { server, wait } = await openWaiting();
  server.leads.clear();
  await wait(3_100);
  expect(screen.getByRole("button", { name: "Follow up" })).toBeTruthy();
});

test("today is the server's today", async () => {
  const { server, wait } = await openPane(received(dana), (world) => world.put({ ...plannedLead }));
  server.override = (request) =>
    isReading(request)
      ? Response.json({ ...plannedLead, version: 2 }, { headers: { Date: "Tue, 24 Nov 2026 06:00:00 GMT" } })
      : null;
  await wait(15_000);
  expect(screen.getByRole("region", { name: "How things stand" }).textContent).toContain("Next: mail today, 09:30.");
});

test("a mailbox that is not heard any more is said, with the way out", async () => {
  const { signIn, server, user } = await openPane(received(dana), (world) => {
    const sentence = "Sign in again, so that FollowUp can hear answers.";
    world.me = { ...me, connection: { state: "needsSignIn", since: null, sentence, consentUrl: null } };
  });
  server.me = me;
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  expect(signIn.windows).toBe(1);
  expect(screen.queryByText(/Sign in again/)).toBeNull();
});

test("missing consent opens the page of the administrator", async () => {
  const { host, user } = await openPane(received(dana), (world) => {
    world.me = {
      ...me,
      connection: {
        state: "needsConsent",
        since: null,
        sentence: "Consent was taken back.",
        consentUrl: "https://e.example/",
      },
    };
  });
  await user.click(screen.getByRole("button", { name: "Ask for consent" }));
  expect(host.outside).toEqual(["https://e.example/"]);
});
