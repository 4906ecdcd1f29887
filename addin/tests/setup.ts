import { cleanup } from "@testing-library/preact";
import { afterEach, beforeEach, expect, vi } from "vitest";

// happy-dom knows the events of dragging, but not the properties by which Preact finds out their names.
for (const name of ["dragstart", "dragend", "dragover", "dragleave", "drop"]) {
  if (!(`on${name}` in HTMLElement.prototype)) Object.assign(HTMLElement.prototype, { [`on${name}`]: null });
}

beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
  for (const worn of ["data-theme", "dir", "lang"]) document.documentElement.removeAttribute(worn);
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
