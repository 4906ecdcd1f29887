import type { Country, Me } from "../../api/me-contract";
import { useDraft } from "../../lead/use-draft";
import { useSaving } from "../../loading/use-saving";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { countryName, noCountry } from "../../text/countries";
import { useSettingsText } from "../../text/en-settings";
import { useWords } from "../../text/words";
import { Select } from "../../ui/field";
import type { CalendarSetter } from "./calendar-wish";
import { SettingForm } from "./setting-form";

interface HolidaySettingsProps {
  readonly me: Me;
  readonly onSet: CalendarSetter;
}

/** Where the user works, for the days on which nobody is called. */
export function HolidaySettings(props: HolidaySettingsProps) {
  const { api } = usePane();
  return <WhenRead read={api.countries}>{(countries) => <HolidayForm countries={countries} {...props} />}</WhenRead>;
}

/** Empty: none chosen. */
interface PlaceDraft {
  readonly country: string;
  readonly region: string;
}

function HolidayForm({ countries, me, onSet }: HolidaySettingsProps & { readonly countries: readonly Country[] }) {
  const { locale } = useWords();
  const { holidays: words, saved } = useSettingsText();
  const saving = useSaving();
  const { country, region, guessedCountry } = me.calendar;
  const { draft, keep, settle } = useDraft("settings holidays", { country: country ?? "", region: region ?? "" });
  // The guess counts until another is chosen, so its regions can be chosen, too.
  const counting = draft.country === "" ? guessedCountry : draft.country;
  const regions = countries.find(({ code }) => code === counting)?.regions ?? [];
  const submit = () => {
    const place = placeOf(draft, counting);
    saving.save(place, async (id) => {
      await onSet(place, saved, id);
      settle();
    });
  };
  return (
    <SettingForm saving={saving} onSubmit={submit}>
      <p class="quiet">{words.hint}</p>
      <Select
        label={words.country}
        value={draft.country}
        options={[
          ...(guessedCountry === null
            ? [["", words.none] as const]
            : [["", words.guessed(countryName(guessedCountry, locale))] as const, [noCountry, words.none] as const]),
          ...named(countries, locale),
        ]}
        onValue={(chosen) => keep({ country: chosen, region: "" })}
      />
      {regions.length > 0 && (
        <Select
          label={words.region}
          value={draft.region}
          options={[["", words.wholeCountry] as const, ...regions.map(({ code, name }) => [code, name] as const)]}
          onValue={(chosen) => keep({ ...draft, region: chosen })}
        />
      )}
    </SettingForm>
  );
}

/** A region belongs to a country that was said. */
function placeOf({ country, region }: PlaceDraft, counting: string | null) {
  if (region !== "") return { country: counting, region };
  return { country: country === "" ? null : country, region: null };
}

function named(countries: readonly Country[], locale: string): (readonly [string, string])[] {
  const { compare } = new Intl.Collator(locale);
  return countries
    .map(({ code }) => [code, countryName(code, locale)] as const)
    .sort(([, one], [, other]) => compare(one, other));
}
