import type { RequestId } from "../../api/changes";
import type { Block, CalendarWish } from "../../api/me-contract";

/** What is not in it stays as it is. */
export interface CalendarPart extends Partial<Omit<CalendarWish, "block">> {
  readonly block?: Partial<Block>;
}

/** Saves a part of what is wished of the calendar and says so; the rest stays as it is. */
export type CalendarSetter = (part: CalendarPart, sentence: string, id: RequestId) => Promise<void>;
