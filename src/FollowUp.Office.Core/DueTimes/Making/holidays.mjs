// The days off of one country as the text of its table. The format is told in src/FollowUp.Office.Core/DueTimes/HolidayTable.cs.
import Holidays from "date-holidays";
import { CORRECTIONS, MORE_DAYS, ONLY_FOR_SOME, REGION_NAMES } from "./corrections.mjs";

export const FIRST_YEAR = 2025;
export const LAST_YEAR = 2040;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const ENGLISH = new Intl.DisplayNames("en", { type: "region" });
const source = new Holidays();

/** Codes of the countries there is data for; IC is a second name of ES-CN. */
export const countries = () =>
  Object.keys(source.getCountries("en"))
    .filter((code) => code !== "IC")
    .sort();

export const nameOf = (country) => ENGLISH.of(country);

/** Region code to English name, parts of regions as "BY-KATH". */
export function regionsOf(country) {
  const regions = new Map();
  for (const [state, name] of Object.entries(source.getStates(country, "en") ?? {})) {
    const english = REGION_NAMES[`${country}-${state}`] ?? name;
    regions.set(state, english);
    for (const [part, partName] of Object.entries(source.getRegions(country, state, "en") ?? {}))
      regions.set(`${state}-${part}`, `${english}: ${partName}`);
  }
  return new Map([...regions].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The table of one country: name, regions, then its days, those of the same places together. */
export function tableOf(country, head) {
  const regions = regionsOf(country);
  const places = ["", ...regions.keys()];
  const sections = new Map();
  for (const { date, name, where } of daysOf(country, places)) {
    const section = sectionOf(where, places);
    if (!sections.has(section)) sections.set(section, new Map());
    const days = sections.get(section);
    days.set(name, [...(days.get(name) ?? []), date]);
  }

  return [
    ...head,
    `= ${nameOf(country)}`,
    ...[...regions].map(([code, name]) => `+ ${code} ${name}`),
    ...[...sections].flatMap(([section, days]) => [
      `[${section}]`,
      ...[...days].map(([name, dates]) => `${compact(dates)} ${name}`).sort(),
    ]),
    "",
  ].join("\n");
}

// Every date with its name and the set of places, '' for the country as such, in which it is off.
function daysOf(country, places) {
  const days = new Map();
  const add = (place, { date, name }) => {
    const key = `${date} ${name}`;
    if (!days.has(key)) days.set(key, { date, name, where: new Set() });
    days.get(key).where.add(place);
  };

  for (const place of places) {
    const calendar = new Holidays(country, ...place.split("-").filter(Boolean), {
      languages: ["en"],
      types: ["public"],
    });
    for (const year of YEARS) {
      for (const holiday of calendar.getHolidays(year))
        for (const day of datesOf(country, place, holiday)) add(place, day);
      for (const [day, name] of Object.entries(MORE_DAYS[country] ?? {})) add(place, { date: `${year}-${day}`, name });
    }
  }

  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

// Only whole days: half of one is still a day on which one works. An hour less is a whole day on which clocks change.
function datesOf(country, place, holiday) {
  if (ONLY_FOR_SOME.test(holiday.note ?? "") || !holiday.date.includes(" 00:00:00")) return [];
  const length = Math.floor((holiday.end - holiday.start + HOUR) / DAY);
  const first = Date.parse(holiday.date.slice(0, 10));
  const whole = Array.from({ length }, (_, index) => ({
    date: new Date(first + index * DAY).toISOString().slice(0, 10),
    name: holiday.name.trim(),
  }));
  return whole
    .flatMap((day) =>
      (CORRECTIONS[country] ?? []).reduce(
        (kept, correct) => kept.flatMap((one) => correct(one, place, holiday)),
        [day],
      ),
    )
    .filter(({ date }) => Number(date.slice(0, 4)) >= FIRST_YEAR && Number(date.slice(0, 4)) <= LAST_YEAR);
}

// "*" the country and all its regions, "* -A -B" without these, "A B" in these regions only.
function sectionOf(where, places) {
  const missing = places.filter((place) => !where.has(place));
  return where.has("") ? ["*", ...missing.map((place) => `-${place}`)].join(" ") : [...where].join(" ");
}

// "12-25" is the day in every year, "2025-04-21" in that year, "+04-06" behind it in the year after.
function compact(dates) {
  const years = new Map();
  for (const date of new Set(dates)) years.set(date.slice(5), (years.get(date.slice(5)) ?? 0) + 1);
  const everyYear = [...years].filter(([, count]) => count === YEARS.length).map(([day]) => day);
  let last = 0;
  const others = [...new Set(dates)]
    .filter((date) => !everyYear.includes(date.slice(5)))
    .map((date) => {
      const year = Number(date.slice(0, 4));
      const text = year === last + 1 ? `+${date.slice(5)}` : date;
      last = year;
      return text;
    });
  return [...everyYear, ...others].join(" ");
}
