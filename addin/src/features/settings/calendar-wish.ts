import type { RequestId } from "../../api/changes";
import type { CalendarWish } from "../../api/me-contract";

/** Saves a part of what is wished of the calendar and says so; the rest stays as it is. */
export type CalendarSetter = (part: Partial<CalendarWish>, sentence: string, id: RequestId) => Promise<void>;
