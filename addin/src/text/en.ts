import type { CalendarState, Channel, LeadKind, Preset } from "../api/contract";
import type { TroubleKind } from "../api/trouble";
import { counterIn } from "./count";
import { enMethod } from "./en-method";

/**
 * The words that the pane needs at once, in English; what is loaded later brings its own. Another language is another
 * object of this shape.
 */
export const en = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  ...enMethod,
  day: { today: "today", tomorrow: "tomorrow", yesterday: "yesterday" },

  followUp: "Follow up",
  whenTitle: "When",
  presets: {
    tomorrow: "Tomorrow",
    threeDays: "In 3 days",
    nextWeek: "Next week",
    twoWeeks: "In 2 weeks",
  } satisfies Record<Preset, string>,
  ownDate: "Another day",
  byCadence: "By cadence",
  more: "More options",
  how: "How",
  channels: {
    mail: "Mail",
    call: "Call",
    meeting: "Meeting",
    post: "Card by post",
    teams: "Teams message",
  } satisfies Record<Channel, string>,
  who: "They are a",
  kinds: {
    prospect: "Prospect",
    referralPartner: "Referral partner",
    customer: "Customer",
  } satisfies Record<LeadKind, string>,
  setNextTouch: "Set next touch",
  changeNextTouch: "Change next touch",
  planNextTouch: "Plan a next touch",
  cancel: "Cancel",
  keepGoing: "Follow up again",
  draftNext: "Draft the next mail",

  editPerson: "Edit their card",
  stateTitle: "How things stand",
  notALead: "Not followed up yet.",
  saving: {
    capture: (when: string) => `Following up ${when}…`,
    nextTouch: (when: string) => `Next touch ${when}…`,
  },
  promised: {
    tomorrow: "tomorrow",
    threeDays: "in 3 days",
    nextWeek: "next week",
    twoWeeks: "in 2 weeks",
    cadence: "by cadence",
  } satisfies Record<Preset | "cadence", string>,

  state: {
    next: (what: string, day: string) => `Next: ${what} ${day}.`,
    nextAt: (what: string, day: string, time: string) => `Next: ${what} ${day}, ${time}.`,
    due: (what: string, day: string) => `${what} is due since ${day}.`,
    dueToday: (what: string) => `${what} is due now.`,
    waiting: (since: string) => `Waiting since ${since}.`,
    answered: (who: string, day: string) => `${who} answered ${day}.`,
    parked: (who: string, until: string) => `${who} is away until ${until}.`,
    judge: "Choose what comes next.",
    retired: "No longer followed up.",
    noNextStep: "No next step.",
    what: {
      mail: "mail",
      call: "call",
      meeting: "meeting",
      post: "card by post",
      teams: "Teams message",
    } satisfies Record<Channel, string>,
  },
  hearing: {
    noAnswerFound: (checked: string) => `No answer found · checked ${checked}`,
    couldNotCheck: (since: string) => `Could not check since ${since}.`,
    notYet: "Not checked for an answer yet.",
    lookYourself: "Look into your inbox before you follow up.",
  },
  onDay: (day: string) => `on ${day}`,
  ofDay: (day: string) => `of ${day}`,

  touchMeter: (touches: number, goal: number) =>
    touches > goal ? `${touches} touches` : `Touch ${touches} of ${goal}`,
  noTouchYet: (goal: number) => `No touch yet of ${goal}`,
  calendar: {
    pending: "Being placed in your calendar",
    inCalendar: "In your calendar",
    none: "",
    failed: "Could not be placed in your calendar.",
  } satisfies Record<CalendarState, string>,

  undo: "Undo",
  nothingToUndo: "There is nothing of your own to take back.",
  tookBack: (what: string) => `Taken back: ${what}`,
  tookBackOf: (who: string, what: string) => `Taken back for ${who}: ${what}`,

  question: {
    title: (who: string) => `Was this an answer from ${who}?`,
    from: (address: string, when: string) => `From ${address}, ${when}`,
    yes: "Yes, it was",
    no: "No",
    why: {
      sender: "It came from their address, but answers none of your mails.",
      conversation: "It is in your conversation, but from an address nobody knows.",
      theirMail: "Somebody else answers their mail.",
      otherLead: "Another person you follow up answers your mail.",
      severalLeads: "You wrote this to several people you follow up.",
      company: "It came from their company, outside of your conversation.",
      list: "A mailing list passed it on, so its sender is not certain.",
    },
  },
  suggested: (who: string, address: string) => `${who} may also write from ${address}.`,
  addAddress: "Add address",

  retry: "Try again",
  retryNamed: (sentence: string) => `Try again: ${sentence}`,

  announceAnswered: (who: string) => `${who} answered. The loop is closed.`,

  chooseRecipient: "Whom do you want to follow up?",
  otherRecipient: "Someone else on this mail",
  looking: "Looking up…",

  dismiss: "Dismiss",
  waits: counterIn("en")("change waits to be sent.", "changes wait to be sent."),
  stale: "This may be out of date.",
  bounced: (address: string) => `Mail to ${address} could not be delivered.`,
  failed: "Your mail could not be delivered.",
  writeTo: (address: string) => `Write to ${address} instead.`,
  callThem: "Call them, or ask for another address.",
  askAddress: "Find another address, or reach them another way.",
  notAFailure: "That was not a failure",
  awayUntil: (day: string) => `Away until ${day}`,

  trouble: {
    offline: "You are offline. Nothing is lost.",
    unreachable: "FollowUp cannot be reached right now.",
    throttled: "Microsoft 365 is busy right now. Wait a moment.",
    down: "FollowUp has a problem of its own right now.",
    signIn: "Sign in to see your leads.",
    popupBlocked: "The sign-in window was blocked. Allow pop-ups and sign in again.",
    consent: "Your organisation has to allow FollowUp first.",
    refused: "That cannot be done.",
    gone: "This lead is no longer there.",
    notConfigured: "FollowUp is not set up on this server yet. Ask your administrator.",
    unexpected: "That did not work.",
  } satisfies Record<TroubleKind, string>,
  /** The server says it in English. */
  connection: (_state: string, sentence: string) => sentence,
  remedy: { retry: "Try again", signIn: "Sign in", consent: "Ask for consent", reload: "Reload", none: "" },
};

export type Text = typeof en;
