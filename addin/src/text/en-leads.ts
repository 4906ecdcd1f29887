import type { LeadListState, LeadSort, LeadSummary, Standing } from "../api/leads-contract";
import { count, figure } from "./count";
import { withOn } from "./lead-sentences";
import { useWords, type Words } from "./words";

/** Words of the list of all leads, loaded with it. */
export const enLeads = {
  title: "Leads",
  search: "Search leads",
  searchHint: "Name, company, note, tag",
  clear: "Clear search",
  filters: "More filters",
  state: "State",
  states: {
    active: "Active",
    planned: "Planned",
    waiting: "Waiting",
    answered: "Answered",
    parked: "Away",
    retired: "Let go",
    stopped: "Not to be contacted",
    all: "All",
  } satisfies Record<LeadListState, string>,
  counted: (state: string, number: number) => `${state} (${figure(number)})`,
  kind: "Kind",
  allKinds: "All kinds",
  tag: "Tag",
  allTags: "All tags",
  sort: "Order",
  sorts: { next: "By date", name: "By name", added: "Newest first" } satisfies Record<LeadSort, string>,

  standing: {
    planned: "Planned",
    waiting: "Waiting for an answer",
    answered: "Answered",
    parked: "Away",
    retired: "No longer followed up",
    stopped: "Not to be contacted",
  } satisfies Record<Standing, string>,
  noNextStep: "No next step",
  next: (channel: string, day: string) => `${channel} ${day}`,
  nextAt: (channel: string, day: string, time: string) => `${channel} ${day}, ${time}`,
  due: (channel: string, day: string) => `${channel} due since ${day}`,
  dueToday: (channel: string) => `${channel} due today`,

  found: count("lead", "leads"),
  foundMany: "More than 2,000 leads",
  more: "Loading more",
  back: "Back to the leads",
  noLeads: {
    title: "No leads yet",
    hint: "Open a mail in Outlook and press Follow up. Everybody you follow up with stands here.",
  },
  noHit: (words: string) => `Nobody was found for “${words}”.`,
  nobodyHere: "There is nobody here.",
  elsewhere: count("lead stands outside of this list.", "leads stand outside of this list."),
  showEverybody: "Show all",
};

export type LeadsText = typeof enLeads;

export const useLeadsText = (): LeadsText => useWords().language.part("leads") ?? enLeads;

/** Nobody who is followed up may be left without a date. */
const isWithoutNextStep = ({ state, nextDue, day }: LeadSummary): boolean =>
  state !== "retired" && state !== "stopped" && nextDue === null && day === null;

interface NextWords {
  readonly sentence: string;
  readonly isLate: boolean;
  /** It says all there is to say: nothing is planned, and something should be. */
  readonly isMissing?: true;
}

/** What is next and when; null where nothing is, or where the answer comes first. */
export function nextWords(lead: LeadSummary, { text, dates }: Words, leads: LeadsText): NextWords | null {
  const { channel, day, fixed, nextDue, state } = lead;
  if (isWithoutNextStep(lead)) return { sentence: leads.noNextStep, isLate: true, isMissing: true };
  if (channel === null || day === null || state === "answered") return null;
  const what = text.channels[channel];
  const today = dates.today();
  if (day < today) return { sentence: leads.due(what, dates.localDay(day)), isLate: true };
  if (day === today && !fixed) return { sentence: leads.dueToday(what), isLate: false };
  const on = withOn(dates.localDay(day), text);
  const sentence = fixed && nextDue !== null ? leads.nextAt(what, on, dates.time(nextDue)) : leads.next(what, on);
  return { sentence, isLate: false };
}
