import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Channel } from "../../api/contract";
import { useTodayText } from "../../text/en-today";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Select, TextInput } from "../../ui/field";

export type StepAct = "later" | "skip" | "answered";

interface StepActionsProps {
  /** How it was planned; null while the lead is being looked up. */
  readonly channel: Channel | null;
  readonly busy: boolean;
  /** It was done already, by a mail that was sent meanwhile for one: pressing "done" too would count the touch after it. */
  readonly isDone: boolean;
  readonly opened: "later" | "answered" | null;
  /** The letters work while the keyboard is in here, so that nothing is done by typing elsewhere. */
  readonly keysFrom: RefObject<HTMLElement | null>;
  readonly onDone: (channel: Channel, about: string | null) => void;
  readonly onAct: (act: StepAct) => void;
  readonly onLetGo: () => void;
}

/** Done, later, skip, answered: each with the letter that does the same. */
export function StepActions({ channel, busy, isDone, opened, keysFrom, onDone, onAct, onLetGo }: StepActionsProps) {
  const { text } = useWords();
  const { session } = useTodayText();
  const [chosen, setChosen] = useState<Channel | null>(null);
  const [about, setAbout] = useState("");
  const by = chosen ?? channel ?? "mail";
  const done = () => {
    if (isDone) onAct("skip");
    else if (channel !== null && !busy) onDone(by, about.trim() === "" ? null : about.trim());
  };
  useKeys(keysFrom, {
    [session.keys.done]: done,
    [session.keys.later]: () => onAct("later"),
    [session.keys.skip]: () => onAct("skip"),
    [session.keys.answered]: () => onAct("answered"),
  });
  return (
    <div class="step-actions">
      {channel !== null && !isDone && (
        <div class="field-pair">
          <Select label={session.doneBy} value={by} options={text.channels} onValue={setChosen} />
          <TextInput label={session.about} maxLength={200} autocomplete="off" value={about} onValue={setAbout} />
        </div>
      )}
      <div class="step-buttons">
        <Button look="primary" busy={busy || channel === null} shortcut={session.keys.done} onClick={done}>
          {isDone ? session.next : session.done}
        </Button>
        <Button shortcut={session.keys.later} expanded={opened === "later"} onClick={() => onAct("later")}>
          {session.later}
        </Button>
        <Button shortcut={session.keys.skip} onClick={() => onAct("skip")}>
          {session.skip}
        </Button>
        <Button shortcut={session.keys.answered} expanded={opened === "answered"} onClick={() => onAct("answered")}>
          {session.answered}
        </Button>
        {/* No letter for it: nobody is let go by a slip. */}
        <Button look="subtle" size="small" onClick={() => channel !== null && !busy && onLetGo()}>
          {text.letGo}
        </Button>
      </div>
    </div>
  );
}

function useKeys(place: RefObject<HTMLElement | null>, acts: Readonly<Record<string, () => void>>): void {
  const newest = useRef(acts);
  newest.current = acts;
  useEffect(() => {
    const life = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTypingIn(event.target)) return;
      const act = newest.current[event.key.toUpperCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    place.current?.addEventListener("keydown", pressed, { signal: life.signal });
    return () => life.abort();
  }, []);
}

function isTypingIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=radio]), textarea, select");
}
