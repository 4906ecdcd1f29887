import { screen, within } from "@testing-library/preact";
import { expect, onTestFinished, test, vi } from "vitest";
import { problem, type FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { waitingLead } from "./world/sample-leads";

const save = () => screen.getByRole("button", { name: "Save my data as a file" });

/** What the browser was asked to put into the downloads. */
function downloads() {
  const files: { name: string; content: Blob }[] = [];
  let content = new Blob();
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    content = file as Blob;
    return "blob:followup";
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content });
  });
  onTestFinished(() => click.mockRestore());
  return files;
}

async function openPrivacy(arrange?: (server: FakeServer) => void) {
  const pane = await openPane({ kind: "none" }, arrange);
  await pane.user.click(screen.getByRole("tab", { name: "Settings" }));
  await pane.user.click(screen.getByText("Privacy and data"));
  return pane;
}

test("what is kept stands in one plain list", async () => {
  const { server } = await openPrivacy();
  const section = within(screen.getByText("Privacy and data").closest("details")!);
  expect(section.getAllByRole("listitem")).toHaveLength(5);
  expect(section.getByText("Colleagues see the templates you share, and nothing else of this.")).toBeTruthy();
  expect(server.calls).toEqual(["POST /api/session"]);
});

test("one's data is saved as a file of the day", async () => {
  const files = downloads();
  const { user } = await openPrivacy((server) => server.put(waitingLead));
  await user.click(save());
  expect(files.map(({ name }) => name)).toEqual(["followup-2026-11-21.json"]);
  expect(await files[0]!.content.text()).toContain("Dana Swope");
  expect(screen.getByText("Your data is in your downloads.")).toBeTruthy();
});

test("what could not be saved is tried again", async () => {
  const files = downloads();
  const { user, server } = await openPrivacy((world) => {
    world.override = (request) => (request.url.endsWith("/export") ? problem(503, "busy", "Busy.") : null);
  });
  await user.click(save());
  expect(screen.getByRole("alert").textContent).toContain("Busy.");
  expect(files).toEqual([]);
  server.override = () => null;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(files).toHaveLength(1);
});

const deleteAll = () => screen.getByRole("button", { name: "Delete all my data" });

test("all data is deleted only after a second press, and Undo keeps it", async () => {
  const { user, server } = await openPrivacy();
  await user.click(deleteAll());
  expect(document.activeElement?.textContent).toContain("goes in a week");
  expect(server.me.deletesAt).toBeNull();
  await user.click(screen.getByRole("button", { name: "Delete it in a week" }));
  expect(screen.getByText("All your data will be deleted on 29 November, at the start of the day.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(server.me.deletesAt).toBeNull();
  expect(deleteAll()).toBeTruthy();
});

test("who thinks better of it later keeps everything with one press", async () => {
  const { user, server } = await openPrivacy((world) => {
    world.me = { ...world.me, deletesAt: "2026-11-25T23:00:00Z" };
  });
  expect(screen.getByText("All your data will be deleted on Thursday, at the start of the day.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Keep it" }));
  expect(server.calls.at(-1)).toBe("DELETE /api/me/deletion");
  expect(screen.getByText("Your data stays.")).toBeTruthy();
  expect(deleteAll()).toBeTruthy();
});

test("that everything goes soon is said on the other pages, too", async () => {
  const { user, server } = await openPane({ kind: "none" }, (world) => {
    world.me = { ...world.me, deletesAt: "2026-11-25T23:00:00Z" };
  });
  await user.click(screen.getByRole("button", { name: "Keep it" }));
  expect(server.me.deletesAt).toBeNull();
  expect(screen.queryByText(/will be deleted/)).toBeNull();
});

test("a press on Cancel deletes nothing", async () => {
  const { user, server } = await openPrivacy();
  await user.click(deleteAll());
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(deleteAll()).toBeTruthy();
  expect(server.calls).toEqual(["POST /api/session"]);
});
