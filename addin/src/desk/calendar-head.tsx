import next from "icon:chevron_right_20_regular";
import previous from "icon:chevron_left_20_regular";
import { useDeskText } from "../text/en-desk";
import { Button } from "../ui/button";
import { Choices } from "../ui/choices";
import { IconButton } from "../ui/icon-button";
import { turned, type Sight, type Span } from "./calendar-days";

interface CalendarHeadProps {
  readonly sight: Sight;
  readonly title: string;
  /** Null as long as it is not known. */
  readonly total: number | null;
  readonly today: string;
  readonly onSight: (sight: Sight) => void;
}

/** Which days are in sight, and the ways to others. */
export function CalendarHead({ sight, title, total, today, onSight }: CalendarHeadProps) {
  const words = useDeskText().calendar;
  return (
    <header class="desk-calendar-head">
      <IconButton icon={previous} name={words.previous[sight.span]} onClick={() => onSight(turned(sight, -1))} />
      <IconButton icon={next} name={words.next[sight.span]} onClick={() => onSight(turned(sight, 1))} />
      <Button size="small" onClick={() => onSight({ ...sight, at: today })}>
        {words.today}
      </Button>
      <h2 class="section-title">{title}</h2>
      <p class="quiet" role="status">
        {total === null ? "" : words.touches(total)}
      </p>
      <div class="desk-views">
        <Choices<Span>
          title={words.span}
          value={sight.span}
          options={words.spans}
          onValue={(span) => onSight({ ...sight, span })}
        />
      </div>
    </header>
  );
}
