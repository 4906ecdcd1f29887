import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { received } from "./world/fake-host";
import type { FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { dana, me, plannedLead, waitingLead } from "./world/sample-leads";
import { violations } from "./world/violations";

const tom = { name: "Tom Reyes", address: "tom@reyes.example" };
const picture = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0x00])], { type: "image/jpeg" });
const asked = (server: FakeServer) => server.calls.filter((call) => call.includes("/people/photo"));
const shown = () => document.querySelector<HTMLImageElement>(".person .avatar img");
const initials = () => document.querySelector(".person .avatar")?.textContent;

const withPhotos = (server: FakeServer) => {
  server.me = { ...me, photos: true };
  server.put(waitingLead);
  server.photos.set(dana.address, picture);
};

test("a lead's picture comes over their initials, and says nothing of its own", async () => {
  const { server } = await openPane(received(dana), withPhotos);
  expect(shown()?.getAttribute("src")).toBe("data:image/jpeg;base64,/9j/AA==");
  expect(shown()?.getAttribute("alt")).toBe("");
  expect(initials()).toBe("DS");
  expect(asked(server)).toEqual([`GET /api/people/photo?address=${encodeURIComponent(dana.address)}`]);
  expect(await violations()).toEqual([]);
});

test("whoever has none keeps their initials", async () => {
  const { server } = await openPane(received(dana), (server) => {
    withPhotos(server);
    server.photos.clear();
  });
  expect(asked(server)).toHaveLength(1);
  expect(shown()).toBeNull();
  expect(initials()).toBe("DS");
});

test("nothing is asked where the server looks for no pictures", async () => {
  const off = await openPane(received(dana), (server) => {
    withPhotos(server);
    server.me = me;
  });
  expect(screen.getByRole("heading", { name: dana.name })).toBeTruthy();
  expect(asked(off.server)).toEqual([]);
});

test("nobody who is no lead is looked up", async () => {
  const { server } = await openPane(received(tom), withPhotos);
  expect(asked(server)).toEqual([]);
});

test("what is no picture is not shown, and a failure is no trouble", async () => {
  const { server, host, wait } = await openPane(received(dana), (server) => {
    withPhotos(server);
    server.photos.set(dana.address, new Blob(["<html>"], { type: "text/html" }));
  });
  expect(shown()).toBeNull();
  server.override = (request) => (request.url.includes("/people/photo") ? new Response(null, { status: 500 }) : null);
  host.open(received(dana));
  await wait(100);
  expect(asked(server)).toHaveLength(2);
  expect(shown()).toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a picture that comes after another mail was opened is dropped", async () => {
  let answer: (response: Response) => void = () => undefined;
  const { server, host, wait } = await openPane(received(dana), (server) => {
    withPhotos(server);
    server.put({
      ...plannedLead,
      id: "lead-tom",
      name: tom.name,
      addresses: [{ address: tom.address, bounced: false }],
    });
    server.override = (request) =>
      request.url.includes(encodeURIComponent(dana.address)) && request.url.includes("/people/photo")
        ? new Promise((resolve) => (answer = resolve))
        : null;
  });
  expect(asked(server)).toHaveLength(1);
  host.open(received(tom));
  await wait(100);
  answer(new Response(picture, { headers: { "Content-Type": picture.type } }));
  await wait(100);
  expect(screen.getByRole("heading", { name: tom.name })).toBeTruthy();
  expect(asked(server)).toHaveLength(2);
  expect(initials()).toBe("TR");
  expect(shown()).toBeNull();
});
