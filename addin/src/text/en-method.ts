import type { AnswerKind, Channel, RetiredBy, Why } from "../api/contract";
import type { CadenceNaming } from "./built-in-cadences";

/** Words of the method that stand in the pane from the start: answers, touches, cadence, the end of following up. */
export const enMethod = {
  saved: {
    capture: "You are following up.",
    nextTouch: "Next touch set.",
    note: "Note kept.",
    about: "Kept.",
    kind: "Kind changed.",
    person: "Card changed.",
    tags: "Tags changed.",
    cadence: "Cadence changed.",
    days: "Days kept.",
    referral: "Referral counted.",
    undo: "Taken back.",
    retry: "Trying again.",
    judge: "Noted.",
    addAddress: "Address added.",
    removeAddress: "Address removed.",
  },
  savedAnswer: {
    yes: (who: string) => `${who} is a customer now.`,
    notNow: (who: string) => `You will come back to ${who} then.`,
    no: () => "Noted. It was this ask, not you.",
    stop: (who: string) => `${who} will not be contacted any more.`,
    stillTalking: () => "Noted. The next touch is planned.",
  } satisfies Record<AnswerKind, (who: string) => string>,
  savedFifthNo: (who: string) => `That was the fifth no. ${who} is no longer followed up.`,
  savedLetGo: (who: string) => `You let ${who} go.`,
  savedTouch: {
    mail: "Mail counted.",
    call: "Call counted.",
    meeting: "Meeting counted.",
    post: "Card counted.",
    teams: "Message counted.",
  } satisfies Record<Channel, string>,

  answer: {
    title: (who: string) => `What did ${who} say?`,
    kinds: {
      yes: "Yes",
      notNow: "Not now",
      no: "No",
      stillTalking: "Still talking",
      stop: "Stop",
    } satisfies Record<AnswerKind, string>,
    otherWay: "They answered by phone",
    by: "How they said it",
    ways: {
      call: "By phone",
      meeting: "In a meeting",
      teams: "In Teams",
      post: "By post",
      mail: "By mail",
    } satisfies Record<Channel, string>,
    saving: {
      yes: "Noting their yes…",
      notNow: "Noting when to come back…",
      no: "Noting their no…",
      stop: "Noting that they want no more…",
      stillTalking: "Planning the next touch…",
    } satisfies Record<AnswerKind, string>,
  },

  /** Why the next touch is due; what the lead said themselves stands behind it. */
  why: {
    chosen: "You chose this day",
    noAnswerYet: "No answer yet",
    judgeAnswer: "They answered",
    backFromAbsence: "They are back",
    addressFailed: "Your mail did not arrive",
    cadence: "Next step of the cadence",
    permission: "They asked you to come back",
    askAgain: "Time to ask again",
    thankYou: "Thank them for the referral",
    birthday: "Their birthday",
    anniversary: "A year more as a customer",
  } satisfies Record<Why, string>,
  permission: (when: string) => `They asked you to come back ${when}`,
  quoted: (sentence: string, words: string) => `${sentence}: “${words}”`,
  inMonth: (month: string) => `in ${month}`,

  lastConversation: "Last about:",
  noCount: (count: number) => `No ${count} of 5`,
  cadence: {
    step: (step: number, of: number, name: string) => `Step ${step} of ${of} · ${name}`,
    change: "Change cadence",
    /** The server names those that everybody begins with in English. */
    named: ((name) => name) as CadenceNaming,
  },

  retired: {
    fiveNos: (_who: string, when: string) => `They said no five times, the last time ${when}. It was never about you.`,
    stop: (who: string, when: string) => `${who} asked ${when} not to be contacted any more.`,
    owner: (who: string, when: string) => `You let ${who} go ${when}.`,
    takeUp: "Take up again",
    undo: "Undo",
  } satisfies Record<RetiredBy, (who: string, when: string) => string> & Record<"takeUp" | "undo", string>,
  letGo: "Let go",

  deletedEvent: {
    title: "You deleted the event",
    question: "Done, later, or let go?",
    done: "Done",
    later: "Later",
  },

  conflict: {
    title: "Changed in another window",
    newer: "Use the newer",
    mine: "Do mine on top",
  },

  pages: { title: "Pages", mail: "This mail", today: "Today", leads: "Leads", settings: "Settings" },
  loading: "Loading",
};

export type MethodText = typeof enMethod;
