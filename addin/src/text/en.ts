import type { CalendarState, Channel, LeadKind, Preset, TimelineKind } from "../api/contract";
import type { TroubleKind } from "../api/trouble";

/** Every word of the pane, in English. Another language is another object of this shape. */
export const en = {
  language: "en",
  day: { today: "today", tomorrow: "tomorrow", yesterday: "yesterday" },

  followUp: "Follow up",
  whenTitle: "When",
  presets: {
    tomorrow: "Tomorrow",
    threeDays: "In 3 days",
    nextWeek: "Next week",
    twoWeeks: "In 2 weeks",
  } satisfies Record<Preset, string>,
  ownDate: "Pick a date",
  date: "Date",
  time: "Time (optional)",
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
  phone: "Phone (optional)",
  note: "Note to yourself (optional)",
  needsDate: "Choose a date first.",
  dateInPast: "Choose today or a later day.",
  setNextTouch: "Set next touch",
  changeNextTouch: "Change next touch",
  cancel: "Cancel",
  keepGoing: "Follow up again",

  stateTitle: "How things stand",
  notALead: "Not followed up yet.",
  saving: {
    capture: (when: string) => `Following up ${when}…`,
    nextTouch: (when: string) => `Next touch ${when}…`,
  },
  saved: {
    capture: "You are following up.",
    nextTouch: "Next touch set.",
    undo: "Taken back.",
    retry: "Trying again.",
  },
  promised: {
    tomorrow: "tomorrow",
    threeDays: "in 3 days",
    nextWeek: "next week",
    twoWeeks: "in 2 weeks",
  } satisfies Record<Preset, string>,
  promisedDay: (day: string) => `on ${day}`,

  state: {
    next: (what: string, day: string, time: string) => `Next: ${what} ${day}, ${time}.`,
    due: (what: string, day: string) => `${what} is due since ${day}.`,
    dueToday: (what: string) => `${what} is due now.`,
    waiting: (since: string) => `Waiting since ${since}.`,
    answered: (who: string, day: string) => `${who} answered ${day}.`,
    parked: (who: string, until: string) => `${who} is away until ${until}.`,
    retired: "No longer followed up.",
    planned: "Followed up.",
    what: {
      mail: "mail",
      call: "call",
      meeting: "meeting",
      post: "card by post",
      teams: "Teams message",
    } satisfies Record<Channel, string>,
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

  timeline: "Timeline",
  showAll: (count: number) => `Show all ${count}`,
  entries: {
    captured: () => "You started to follow up",
    touchOut: (_who: string, channel: string | null) =>
      channel === null || channel === "mail" ? "You wrote" : `You: ${channel}`,
    touchIn: (who) => `${who} got in touch`,
    reply: (who) => `${who} answered`,
    autoReply: () => "Automatic reply, still waiting",
    bounce: () => "Your mail could not be delivered",
    nextTouchSet: () => "Next touch planned",
    loopClosed: () => "Loop closed",
    eventCreated: () => "Placed in your calendar",
    eventMoved: () => "Moved in your calendar",
    eventRemoved: () => "Taken out of your calendar",
    teamsCard: () => "Told in Teams",
    undone: () => "Taken back",
    otherMail: () => "Other mail",
  } satisfies Record<TimelineKind, (who: string, channel: string | null) => string>,
  entryUndone: "taken back",
  undo: "Undo",
  undoEntry: (title: string) => `Undo: ${title}`,
  evidence: {
    inReplyTo: (ofDay: string) => `It answers your mail${ofDay}.`,
    references: (ofDay: string) => `It belongs to the thread of your mail${ofDay}.`,
    mapiInReplyTo: (ofDay: string) => `Outlook marks it as the answer to your mail${ofDay}.`,
    conversation: (ofDay: string) => `Same conversation and same person, after your mail${ofDay}.`,
    sender: () => "It came from this person's address.",
    autoSubmitted: () => "It says itself that it was sent automatically.",
  } as Readonly<Record<string, (ofDay: string) => string>>,

  retry: "Try again",
  retryNamed: (sentence: string) => `Try again: ${sentence}`,

  announceAnswered: (who: string) => `${who} answered. The loop is closed.`,

  chooseRecipient: "Whom do you want to follow up?",
  otherRecipient: "Someone else on this mail",
  looking: "Looking up",
  empty: {
    none: { title: "Open a mail", hint: "Choose a mail and press Follow up: it will not be forgotten." },
    several: { title: "Several mails chosen", hint: "Choose a single mail to follow up with its sender." },
    compose: {
      title: "You are writing",
      hint: "Send it as usual. Mails to people you follow up with count as touches by themselves.",
    },
    meeting: { title: "This is a meeting", hint: "Open a mail of the person you want to follow up with." },
    unreadable: { title: "No sender to be read", hint: "This mail does not say who sent it. Choose another mail." },
    nobody: { title: "Only to yourself", hint: "This mail has no other recipient to follow up with." },
  },

  dismiss: "Dismiss",
  stale: "This may be out of date.",

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
    noOutlook: "This pane works beside a mail. Open it in Outlook.",
    unexpected: "That did not work.",
  } satisfies Record<TroubleKind, string>,
  remedy: { retry: "Try again", signIn: "Sign in", consent: "Ask for consent", reload: "Reload", none: "" },
};

export type Text = typeof en;
