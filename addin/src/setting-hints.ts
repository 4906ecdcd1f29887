import type { Me, WorkingHours } from "./api/me-contract";
import type { SettingName } from "./settings-view";
import { countryName, noCountry } from "./text/countries";
import type { SettingsText } from "./text/en-settings";
import { workDays } from "./text/work-days";
import type { Words } from "./text/words";

/** "Mon–Fri, 9:00 to 17:00". */
export const workingHours = (
  { days, start, end }: WorkingHours,
  words: SettingsText,
  { dates, locale }: Pick<Words, "dates" | "locale">,
) => words.hours.when(workDays(days, locale), dates.wallTime(start), dates.wallTime(end));

/** How each setting stands, seen without opening it. */
export function settingHints(
  { calendar, matching, teams }: Me,
  words: SettingsText,
  { dates, locale }: Words,
): Partial<Record<SettingName, string>> {
  const { block, country, guessedCountry } = calendar;
  const length = words.block.length(block.minutes);
  const on =
    block.preferredStart === null ? length : words.block.lengthFrom(length, dates.wallTime(block.preferredStart));
  const guess =
    guessedCountry === null ? words.holidays.none : words.holidays.guessed(countryName(guessedCountry, locale));
  return {
    block: block.enabled ? on : words.block.off,
    holidays: country === null ? guess : country === noCountry ? words.holidays.none : countryName(country, locale),
    hours: workingHours(calendar.work, words, { dates, locale }),
    teams: teams.own ? words.teams.own : teams.configured ? words.teams.company : words.teams.off,
    matching: matching.sameCompany ? words.matching.fromCompany : words.matching.fromThem,
  };
}
