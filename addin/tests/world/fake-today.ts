import type { Candidate, SessionNumbers, Today, TodayGroup, TodayItem, TodayPart } from "../../src/api/today-contract";
import { dana } from "./sample-leads";

const perPart = 3;

export const danaToday: TodayItem = {
  ...dana,
  id: "lead-dana",
  kind: "prospect",
  phone: "+46 8 123 45",
  company: "Swope Partners",
  local: "2026-11-18T09:00",
  day: "2026-11-18",
  fixed: false,
  overdueDays: 3,
  why: "permission",
  words: "Call me in March.",
  channel: "call",
  lastConversation: "Workshop in January?",
  webLink: "https://outlook.example/mail/1",
  touches: 2,
  noCount: 1,
  state: "planned",
  version: 4,
};

export function item(name: string, part: Partial<TodayItem> = {}): TodayItem {
  const short = /\p{L}{2,}/u.exec(name)![0].toLowerCase();
  const id = `lead-${short}`;
  const address = `${short}@x.example`;
  return {
    ...danaToday,
    id,
    name,
    address,
    day: "2026-11-21",
    local: "2026-11-21T09:00",
    overdueDays: 0,
    why: "cadence",
    words: null,
    phone: null,
    webLink: null,
    channel: "mail",
    ...part,
  };
}

/** The lists of a day as the server hands them out, a few at a time. */
export class FakeToday {
  readonly groups: Record<TodayGroup, TodayItem[]> = {
    toDo: [],
    answered: [],
    deleted: [],
    waiting: [],
    parked: [],
    planned: [],
    noNextStep: [],
  };
  active = 0;
  target: number | null = null;
  candidates: Candidate[] = [];
  numbers: SessionNumbers = { touches: 12, answers: 3, toNextYes: 40 };

  route(pathname: string, query: URLSearchParams): unknown {
    if (pathname === "/api/today/numbers") return this.numbers;
    if (pathname === "/api/pipeline/candidates") return { items: this.candidates };
    const group = pathname.split("/")[3] as TodayGroup | undefined;
    return group === undefined ? this.#all() : this.#part(group, Number(query.get("after") ?? 0));
  }

  #all(): Omit<Today, "planned"> {
    const names = Object.keys(this.groups) as TodayGroup[];
    const parts = Object.fromEntries(names.map((name) => [name, this.#part(name, 0)])) as Record<TodayGroup, TodayPart>;
    const counts = Object.fromEntries(names.map((name) => [name, this.groups[name].length])) as Today["counts"];
    const overdue = this.groups.toDo.filter(({ overdueDays }) => overdueDays > 0).length;
    // The server counts them only.
    delete (parts as Partial<typeof parts>).planned;
    return { ...parts, counts: { ...counts, overdue }, pipeline: { active: this.active, target: this.target } };
  }

  #part(group: TodayGroup, from: number): TodayPart {
    const all = this.groups[group];
    const to = from + perPart;
    return { items: all.slice(from, to), next: to < all.length ? String(to) : null };
  }
}
