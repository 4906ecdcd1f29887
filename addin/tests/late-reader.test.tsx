import { act, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import type { WhenReader } from "../src/when/read-when";
import { received } from "./world/fake-host";
import { openPane } from "./world/open-pane";
import { dana } from "./world/sample-leads";

const line = vi.hoisted(() => {
  let comes: () => void = () => undefined;
  const there = new Promise<void>((resolve) => (comes = resolve));
  return { there, comes };
});

vi.mock("../src/when/reader-for", async (original) => {
  const { readerFor } = await original<{ readerFor: (locale: string) => Promise<WhenReader> }>();
  return { readerFor: (locale: string) => line.there.then(() => readerFor(locale)) };
});

test("words that were left before they could be read are judged once they can", async () => {
  const { user, wait } = await openPane(received(dana));
  await user.click(screen.getByRole("radio", { name: "Another day" }));
  const own = screen.getByLabelText("In your own words");
  await user.type(own, "in thre weks");
  await user.keyboard("{Tab}");
  await act(() => line.comes());
  await wait(1);
  expect(screen.getByText(/^That is no single day/)).toBeTruthy();
});
