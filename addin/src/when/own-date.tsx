import { useEffect, useState } from "preact/hooks";
import type { Dates } from "../text/dates";
import { useWhenText, type WhenText } from "../text/en-when";
import { useWords } from "../text/words";
import { afterPress } from "../ui/after-press";
import { TextInput } from "../ui/field";
import { faultOfWhen, noWhen, type OwnWhen, type WhenFault } from "./own-when";
import type { WhenRead, WhenReader } from "./read-when";
import { useReader } from "./use-reader";

interface OwnDateProps {
  readonly own: OwnWhen;
  /** What was wrong when it was to be saved. */
  readonly fault: WhenFault | null;
  readonly onOwn: (own: OwnWhen) => void;
}

/** A day in the user's own words, with what was understood as they are written; or one from a calendar. */
export function OwnDate({ own, fault, onOwn }: OwnDateProps) {
  const { dates, locale } = useWords();
  const words = useWhenText();
  const reader = useReader(locale);
  const [left, setLeft] = useState(false);
  const read = (said: string) => onOwn(meant(said, reader, dates));
  const write = (said: string) => {
    setLeft(false);
    read(said);
  };
  // What was written before its reader came; where it was left by then, it is judged at once.
  useEffect(() => {
    if (reader != null && own.words !== "" && own.date === "") read(own.words);
  }, [reader]);
  const isWritten = own.words.trim() !== "";
  const isWrong = own.date === "" && (fault !== null || (isWritten && left));
  const isPast = fault !== null && faultOfWhen(own, dates.today()) === "dateInPast";
  return (
    <div class="own-date">
      <div class="own-words" onFocusOut={() => afterPress(() => setLeft(true))}>
        <TextInput
          label={words.words}
          autocomplete="off"
          maxLength={100}
          hint={isWritten ? undefined : words.example}
          value={own.words}
          onValue={write}
          fault={isWrong ? faultOfWords(own.words, reader, dates, words) : null}
        />
        <p class="understood" role="status">
          {isWritten && own.date !== "" && understood(own, words, dates)}
        </p>
      </div>
      <div class="field-pair">
        <TextInput
          label={words.date}
          type="date"
          min={dates.today()}
          value={own.date}
          onValue={(date) => onOwn({ ...own, words: "", date })}
          fault={isPast ? words.dateInPast : null}
        />
        <TextInput
          label={words.time}
          type="time"
          value={own.time}
          onValue={(time) => onOwn({ ...own, words: "", time })}
        />
      </div>
    </div>
  );
}

type Reader = WhenReader | null | undefined;

function meant(said: string, reader: Reader, dates: Dates): OwnWhen {
  const read = reader?.(said, dates.wallNow());
  return read?.kind === "when" ? { words: said, date: read.date, time: read.time ?? "" } : { ...noWhen, words: said };
}

function understood({ date, time }: OwnWhen, words: WhenText, dates: Dates): string {
  const day = dates.longDay(date);
  return time === "" ? words.found(day) : words.foundAt(day, dates.wallTime(time));
}

/** Null while the reader is still on its way. */
function faultOfWords(said: string, reader: Reader, dates: Dates, words: WhenText): string | null {
  if (said.trim() === "") return words.needsDate;
  if (reader === undefined) return null;
  if (reader === null) return words.unread;
  const read: WhenRead = reader(said, dates.wallNow());
  return read.kind === "past" ? words.past : words.unclear;
}
