import { useState } from "preact/hooks";
import type { RememberedDays } from "../../api/contract";
import { useDetailsText } from "../../text/en-details";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Select, TextInput } from "../../ui/field";

interface RememberedDaysFormProps {
  readonly days: RememberedDays;
  readonly busy: boolean;
  readonly onDays: (days: RememberedDays) => void;
}

/** A day of the year while it is being typed: "03-" and "8". */
interface Typed {
  readonly month: string;
  readonly day: string;
}

export function RememberedDaysForm({ days, busy, onDays }: RememberedDaysFormProps) {
  const { days: words } = useDetailsText();
  const [birthday, setBirthday] = useState(() => typedOf(days.birthday));
  const [anniversary, setAnniversary] = useState(() => typedOf(days.anniversary));
  const [shown, setShown] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = { birthday: dayOf(birthday), anniversary: dayOf(anniversary) };
    setShown(true);
    const { birthday: one, anniversary: other } = typed;
    if (one !== undefined && other !== undefined && !busy) onDays({ birthday: one, anniversary: other });
  };
  return (
    <form class="answer-form" onSubmit={submit} noValidate>
      <DayOfYear what={words.birthday} value={birthday} isFaulty={shown} onValue={setBirthday} />
      <DayOfYear what={words.anniversary} value={anniversary} isFaulty={shown} onValue={setAnniversary} />
      <div class="actions">
        <Button type="submit" size="small" busy={busy}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

interface DayOfYearProps {
  readonly what: string;
  readonly value: Typed;
  readonly isFaulty: boolean;
  readonly onValue: (value: Typed) => void;
}

function DayOfYear({ what, value, isFaulty, onValue }: DayOfYearProps) {
  const { days: words } = useDetailsText();
  const { dates } = useWords();
  return (
    <div class="field-pair">
      <Select
        label={words.month(what)}
        value={value.month}
        options={{ none: words.none, ...dates.months() }}
        onValue={(month) => onValue({ ...value, month })}
      />
      {value.month !== "none" && (
        <TextInput
          label={words.day(what)}
          inputMode="numeric"
          maxLength={2}
          autocomplete="off"
          value={value.day}
          onValue={(day) => onValue({ ...value, day })}
          fault={isFaulty && dayOf(value) === undefined ? words.noSuchDay : null}
        />
      )}
    </div>
  );
}

function typedOf(day: string | null): Typed {
  return day === null ? { month: "none", day: "" } : { month: day.slice(0, 3), day: String(Number(day.slice(3))) };
}

/** MM-DD; null where no day is kept, undefined where there is no such day. */
function dayOf({ month, day }: Typed): string | null | undefined {
  if (month === "none") return null;
  const padded = day.trim().padStart(2, "0");
  // 2024 is a leap year: the 29th of February is somebody's birthday too.
  const date = new Date(`2024-${month}${padded}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month.slice(0, 2)) ? `${month}${padded}` : undefined;
}
