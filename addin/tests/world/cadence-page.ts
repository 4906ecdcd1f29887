import { screen, within } from "@testing-library/preact";
import type { CadencePlan } from "../../src/api/cadence-contract";
import type { FakeServer } from "./fake-server";
import { openPane, type OpenPane } from "./open-pane";

/** The cadences among the settings, and the editor of one. */

export const press = (name: string) => screen.getByRole("button", { name });

export const step = (number: number) => screen.getByRole("group", { name: `Step ${number}` });

export const count = (number: number) =>
  within(step(number)).getByRole<HTMLInputElement>("textbox", { name: "How many" });

/** What stands in the fields of each step. */
export const written = () =>
  screen.getAllByRole("group").map((group) => {
    const fields = [...group.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
    return fields.map(({ value }) => value).join(" ");
  });

export const planSent = ({ bodies }: FakeServer) => bodies.at(-1) as CadencePlan;

export async function openCadences(arrange: (server: FakeServer) => void = () => undefined): Promise<OpenPane> {
  const pane = await openPane({ kind: "none" }, arrange);
  await pane.user.click(screen.getByRole("tab", { name: "Settings" }));
  await pane.user.click(screen.getByText("Cadences"));
  return pane;
}

export async function openCadence(name: string, arrange?: (server: FakeServer) => void): Promise<OpenPane> {
  const pane = await openCadences(arrange);
  await pane.user.click(press(name));
  return pane;
}
