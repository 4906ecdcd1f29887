import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CalendarEvent } from "../api/types";
import { eventKeys } from "../calendar/keys";
import { NewEvent } from "../calendar/new-event";
import { useRemove } from "../calendar/use-remove";
import { Toasts } from "../ui/toasts";

interface Sent {
  method: string;
  path: string;
  body: unknown;
}

let sent: Sent[] = [];

beforeEach(() => {
  sent = [];
  vi.stubGlobal("fetch", (path: string, init: { method: string; body?: string }) => {
    sent.push({ method: init.method, path, body: init.body ? JSON.parse(init.body) : null });
    return Promise.resolve(new Response(null, { status: 204 }));
  });
});

afterEach(cleanup);

const event = (isAllDay = false) => ({ id: "AA=", subject: "Dentist", isAllDay }) as CalendarEvent;

describe("a new event", () => {
  const draw = () =>
    render(
      <Toasts>
        <NewEvent now="2026-11-23T09:00" close={() => undefined} />
      </Toasts>,
    );

  it("is an appointment of an hour tomorrow unless something else is wanted", async () => {
    draw();
    fireEvent.change(screen.getByLabelText("Repeat"), { target: { value: "week" } });
    fireEvent.click(screen.getByText("Save"));
    await screen.findByText("Team meeting is in the calendar, Tuesday 24 November at 09:00.");
    const body = {
      subject: "Team meeting",
      showAs: "busy",
      start: "2026-11-24T09:00",
      end: "2026-11-24T10:00",
      repeat: { every: "week" },
    };
    expect(sent).toEqual([{ method: "POST", path: "/sandbox/api/calendar", body }]);
  });

  it("is an absence where it lasts all day, up to and with its last day", async () => {
    draw();
    fireEvent.click(screen.getByLabelText("All day"));
    fireEvent.input(screen.getByLabelText("Last day"), { target: { value: "2026-11-27" } });
    fireEvent.click(screen.getByText("Save"));
    await screen.findByText("Out of office is in the calendar, Tuesday 24 November.");
    const body = { subject: "Out of office", showAs: "oof", isAllDay: true, start: "2026-11-24", end: "2026-11-28" };
    expect(sent.map((each) => each.body)).toEqual([body]);
  });

  it("keeps what was typed when the whole day is ticked", () => {
    draw();
    fireEvent.input(screen.getByLabelText("Title"), { target: { value: "Fair" } });
    fireEvent.click(screen.getByLabelText("All day"));
    expect(screen.getByDisplayValue("Fair")).toBeTruthy();
  });
});

describe("a deleted event", () => {
  function Drop() {
    const remove = useRemove();
    return (
      <button type="button" onClick={() => remove(event())}>
        Drop
      </button>
    );
  }

  it("comes back by Undo", async () => {
    render(
      <Toasts>
        <Drop />
      </Toasts>,
    );
    fireEvent.click(screen.getByText("Drop"));
    fireEvent.click(await screen.findByText("Undo"));
    await screen.findByText("Dentist is in the calendar again.");
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "DELETE /sandbox/api/calendar/AA%3D",
      "POST /sandbox/api/calendar/AA%3D/restore",
    ]);
    expect(screen.queryByText("Undo")).toBeNull();
  });
});

describe("keys on an event", () => {
  const press = (key: string, altKey: boolean, isAllDay = false) => {
    const done: (number | string)[] = [];
    const on = eventKeys(
      event(isAllDay),
      (_, minutes) => done.push(minutes),
      () => done.push("removed"),
    );
    on(new KeyboardEvent("keydown", { key, altKey }));
    return done;
  };

  it("move it with Alt and remove it with Delete", () => {
    expect(press("ArrowDown", true)).toEqual([60]);
    expect(press("ArrowLeft", true)).toEqual([-1440]);
    expect(press("Delete", false)).toEqual(["removed"]);
    expect(press("ArrowDown", false)).toEqual([]);
  });

  it("move what lasts all day by days alone", () => {
    expect(press("ArrowDown", true, true)).toEqual([]);
    expect(press("ArrowRight", true, true)).toEqual([1440]);
  });
});
