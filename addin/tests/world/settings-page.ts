import { screen } from "@testing-library/preact";
import { lineOf } from "./lost-line";
import { openPane, type OpenPane } from "./open-pane";

export const press = (name: string) => screen.getByRole("button", { name });
export const show = ({ user }: Pick<OpenPane, "user">, page: string) =>
  user.click(screen.getByRole("tab", { name: page }));
export const waits = "1 change waits to be sent.";
export const minutes = () => screen.getByRole("textbox", { name: "Minutes" });

/** The pane with one part of the settings open, and the line that can be cut. */
export async function openSettings(setting: string, arrange?: Parameters<typeof openPane>[1]) {
  const pane = await openPane({ kind: "none" }, arrange);
  await show(pane, "Settings");
  await pane.user.click(screen.getByText(setting));
  return { ...pane, ...lineOf(pane) };
}

export async function typeMinutes({ user }: Pick<OpenPane, "user">, typed: string) {
  await user.clear(minutes());
  await user.type(minutes(), typed);
}
