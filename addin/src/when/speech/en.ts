import { casual, GB } from "chrono-node/en";
import { around, type Speech } from "../speech";

/** Americans write the month first. */
export const speechOf = (locale: string): Speech => ({
  chrono: (/^en-us/i.test(locale) ? casual : GB).clone(),
  rewritten: [
    [/(?:the )?day after tomorrow/, "in 2 days"],
    [/(?:a |one )?fortnight/, "2 weeks"],
    [/(?:the )?week after next/, "next next week"],
    [/half a year/, "6 months"],
    [/today (?=in )/, ""],
    [/ (?:in the )?(?:morning|afternoon|evening)(?= |$)/, ""],
  ],
  late: /(?<!\p{L})(?:afternoon|evening)(?!\p{L})/u,
  hour: /(?<=at )\d{1,2}(?!\d|:\d\d ?[ap]\.?m| ?[ap]\.?m)/,
  gone: /(?<!\p{L})(?:last|ago|yesterday|previous)(?!\p{L})/u,
  fillers: ["on", "at", "by", "the", "of", "in", "from", "about", "around", "for"],
  edges: {
    beginning: "(?:at |by |in )?(?:the )?(?:beginning|start|early)",
    middle: "(?:in )?(?:the )?(?:middle|mid)",
    end: "(?:at |by )?(?:the )?(?:end|late)",
  },
  of: "(?:[\\s-]+(?:of|in))?[\\s-]+(?:(?:the|this)\\s+)?",
  units: { week: "week", month: "month", quarter: "quarter", year: "year" },
  next: around("(?:the )?next"),
  afterNext: around("next next"),
  months: [
    "jan(?:uary|\\.)?",
    "feb(?:ruary|\\.)?",
    "mar(?:ch|\\.)?",
    "apr(?:il|\\.)?",
    "may",
    "june?",
    "july?",
    "aug(?:ust|\\.)?",
    "sept?(?:ember|\\.)?",
    "oct(?:ober|\\.)?",
    "nov(?:ember|\\.)?",
    "dec(?:ember|\\.)?",
  ],
  dayOfMonth: "(?:the )?(\\d{1,2})(?:st|nd|rd|th)",
});
