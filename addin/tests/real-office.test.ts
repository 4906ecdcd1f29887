import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { loadOffice } from "../src/host/load-office";

const library = join(import.meta.dirname, "../node_modules/@microsoft/office-js/dist");

const run = (name: string) => {
  // As a script of the page: the library looks for itself among those.
  (0, eval)(readFileSync(join(library, name), "utf8"));
};

/** A page that has asked for office.js. Whatever the library asks for comes out of its own package. */
function pageWithOffice(): readonly string[] {
  const asked: string[] = [];
  const own = document.createElement("script");
  own.type = "text/plain";
  own.setAttribute("src", "https://office.example/office.js");
  document.head.append(own);
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  vi.spyOn(document.head, "appendChild").mockImplementation((node) => {
    const name = node instanceof HTMLScriptElement ? (node.src.split("/").at(-1) ?? "") : "";
    asked.push(name);
    const isThere = existsSync(join(library, name));
    queueMicrotask(() => {
      if (isThere) run(name);
      node.dispatchEvent(new Event(isThere ? "load" : "error"));
    });
    return node;
  });
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  onTestFinished(() => {
    own.remove();
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
    }
  });
  return asked;
}

test("Microsoft's own office.js, with no Outlook around it, is known as no Outlook", async () => {
  const asked = pageWithOffice();
  run("office.js");
  expect(await loadOffice("https://office.example/office.js")).toBeNull();
  expect(asked).toEqual(["o15apptofilemappingtable.js"]);
});
