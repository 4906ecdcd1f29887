import { act, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { addressOf, placeOf } from "../src/desk/desk-address";
import { danaListed, listed } from "./world/fake-leads";
import { openPane } from "./world/open-pane";
import { waitingLead } from "./world/sample-leads";

const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });

async function openAt(address: string, lead: string | null = null) {
  const surroundings = { kind: "desk", lead } as const;
  const pane = await openPane(
    { kind: "none" },
    (server) => {
      server.list.leads = [danaListed, listed("Owen Pritchard", { kind: "customer" })];
      server.put({ ...waitingLead, id: danaListed.id });
    },
    { surroundings, address },
  );
  const go = async (by: 1 | -1) => {
    await act(() => pane.host.address!.go(by));
    await pane.wait(300);
  };
  return { ...pane, address: pane.host.address!, go };
}

test("view and filters are where the address says", async () => {
  const { server } = await openAt("view=board&kind=customer&search=owen");
  expect(radio("Board").checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Search leads" }).value).toBe("owen");
  expect(server.calls).toContain("GET /api/leads?take=100&search=owen&kind=customer&state=all&sort=next");
});

test("another view is a step in the address, which back and forth undo and do again", async () => {
  const { user, address, go } = await openAt("theme=dark");
  await user.click(radio("Board"));
  await user.click(radio("Calendar"));
  expect([address.asked, address.steps]).toEqual(["theme=dark&view=calendar", 3]);
  await go(-1);
  expect(radio("Board").checked).toBe(true);
  await go(-1);
  expect(radio("Table").checked).toBe(true);
  await go(1);
  expect([radio("Board").checked, address.asked, address.steps]).toEqual([true, "theme=dark&view=board", 3]);
});

test("what is merely narrowed is in the address without a step of its own", async () => {
  const { user, address, wait } = await openAt("");
  await user.type(screen.getByRole("textbox", { name: "Search leads" }), "dana");
  await wait(300);
  await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "By name");
  expect([address.asked, address.steps]).toEqual(["search=dana&sort=name", 1]);
});

test("who is opened is in the address beside the view, and back closes them", async () => {
  const { user, address, go } = await openAt("view=calendar");
  await user.click(screen.getByRole("button", { name: /^Call.*Dana Swope/ }));
  expect(address.asked).toBe("view=calendar&lead=lead-dana");
  await go(-1);
  expect(screen.queryByRole("region", { name: "Dana Swope" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Next month" }));
  expect(address.asked).toBe("view=calendar&at=2026-12-21");
});

test("a link to a lead keeps the view beside it", async () => {
  const own = "0192c0de-0000-7000-8000-000000000001";
  const { address } = await openAt(`view=board&lead=${own}`, own);
  expect(radio("Board").checked).toBe(true);
  expect(address.asked).toBe(`view=board&lead=${own}`);
});

test.each(["view=nothing&state=x&sort=&kind=robot&at=2026-02-30&span=year", "", "at=yesterday"])(
  "what an address names and there is not is passed over: %s",
  (asked) => {
    expect(placeOf(new URLSearchParams(asked))).toEqual(placeOf(new URLSearchParams()));
    expect(addressOf(placeOf(new URLSearchParams(asked)), new URLSearchParams(asked)).toString()).toBe("");
  },
);
