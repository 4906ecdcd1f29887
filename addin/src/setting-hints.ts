import type { Me } from "./api/me-contract";
import type { SettingName } from "./settings-view";
import { countryName, noCountry } from "./text/countries";
import type { SettingsText } from "./text/en-settings";
import type { Words } from "./text/words";

/** How each setting stands, seen without opening it. */
export function settingHints(
  { calendar, matching }: Me,
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
    hours: words.hours.fromOutlook,
    matching: matching.sameCompany ? words.matching.fromCompany : words.matching.fromThem,
  };
}
