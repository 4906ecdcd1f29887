import { expect, test } from "vitest";
import { type WeekDay, weekDays } from "../src/api/me-contract";
import { workDays } from "../src/text/work-days";

const days = (...short: string[]) => weekDays.filter((day: WeekDay) => short.some((word) => day.startsWith(word)));

test("days that follow one another are a span, round the end of the week where it is worked", () => {
  expect(workDays(days("mo", "tu", "we", "th", "fr"), "en-GB")).toBe("Mon–Fri");
  expect(workDays(days("su", "mo", "tu", "we", "th"), "en-GB")).toBe("Sun–Thu");
  expect(workDays(days("mo", "we", "th", "fr"), "en-GB")).toBe("Mon, Wed–Fri");
  expect(workDays(days("tu"), "en-GB")).toBe("Tue");
  expect(workDays(weekDays, "en-GB")).toBe("Mon–Sun");
  expect(workDays([], "en-GB")).toBe("");
  expect(workDays(days("sa", "su"), "de")).toBe("Sa–So");
});
