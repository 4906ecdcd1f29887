import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "../api/types";
import { blocksOf } from "../calendar/layout";
import { addDays, addMinutes, dateGroup, listDate, localTime, mondayOf, weekInView } from "../live/dates";
import { readPeople } from "../mail/reply";

function event(id: string, start: string, end: string): CalendarEvent {
  return {
    id,
    subject: id,
    start: `2026-11-24T${start}`,
    end: `2026-11-24T${end}`,
    timeZone: "Europe/Berlin",
    showAs: "busy",
    isPrivate: false,
    categories: [],
    bodyHtml: "",
    isReminderOn: false,
    reminderMinutes: 0,
    isAllDay: false,
    location: "",
    isCancelled: false,
    type: "singleInstance",
    seriesId: null,
    organizer: null,
    response: "organizer",
    attendees: [],
  };
}

describe("a day of the calendar", () => {
  it("puts events that overlap beside each other, and others in their full width", () => {
    const events = [event("a", "09:00", "10:00"), event("b", "09:30", "11:00"), event("c", "11:00", "11:15")];
    const lanes = blocksOf(events, "2026-11-24").map(({ event, lane, lanes }) => [event.id, lane, lanes]);
    expect(lanes).toEqual([
      ["a", 0, 2],
      ["b", 1, 2],
      ["c", 0, 1],
    ]);
  });

  it("leaves the events of other days out", () => {
    expect(blocksOf([event("a", "09:00", "10:00")], "2026-11-25")).toEqual([]);
  });
});

describe("dates", () => {
  it("shows an instant in the user's zone", () => {
    expect(localTime(new Date("2026-11-23T23:30:00Z"), "Europe/Berlin")).toBe("2026-11-24T00:30");
  });

  it("counts on the wall clock, over the end of summer time", () => {
    expect(addMinutes("2026-10-24T09:00", 24 * 60)).toBe("2026-10-25T09:00");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(mondayOf("2026-11-29")).toBe("2026-11-23");
  });

  it("looks at the week ahead at the weekend", () => {
    expect(weekInView("2026-11-20")).toBe("2026-11-16");
    expect(weekInView("2026-11-21")).toBe("2026-11-23");
    expect(weekInView("2026-11-22")).toBe("2026-11-23");
  });

  it.each([
    ["2026-11-26T09:00", "Today", "09:00"],
    ["2026-11-25T09:00", "Yesterday", "Wed 09:00"],
    ["2026-11-23T09:00", "Earlier this week", "Mon 09:00"],
    ["2026-11-20T09:00", "Last week", "Fri 09:00"],
    ["2026-10-02T09:00", "October 2026", "2 Oct"],
  ])("files %s under %s", (at, group, date) => {
    expect(dateGroup(at, "2026-11-26")).toBe(group);
    expect(listDate(at, "2026-11-26")).toBe(date);
  });
});

describe("what was typed into To", () => {
  it("is read as people", () => {
    expect(readPeople('"Dana Swope" <dana@x.example>; tom@y.example')).toEqual([
      { name: "Dana Swope", address: "dana@x.example" },
      { name: "tom@y.example", address: "tom@y.example" },
    ]);
  });

  it.each(["Dana", "a@", "<>", "a b@c"])("is refused when %s is no address", (text) => {
    expect(readPeople(text)).toBeNull();
  });
});
