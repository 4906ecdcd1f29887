import { casual } from "chrono-node/de";
import { around, type Speech } from "../speech";

const soon = "(?:nächste[nrsm]?|naechste[nrsm]?|kommende[nrsm]?)";

const months = [
  "jan(?:uar|\\.)?|jänner",
  "feb(?:ruar|\\.)?|feber",
  "märz|maerz|mrz\\.?",
  "apr(?:il|\\.)?",
  "mai",
  "juni?",
  "juli?",
  "aug(?:ust|\\.)?",
  "sept?(?:ember|\\.)?",
  "okt(?:ober|\\.)?",
  "nov(?:ember|\\.)?",
  "dez(?:ember|\\.)?",
];

export const speechOf = (): Speech => ({
  chrono: casual.clone(),
  rewritten: [
    [/(?<!\p{L})(mo|di|mi|do|fr|sa|so)\./gu, "$1"],
    [/eine[mn]? halben jahr/, "6 monaten"],
    [/einem vierteljahr/, "3 monaten"],
    [/vierzehn/, "14"],
    [/sonnabend/, "samstag"],
    // The day is meant: an hour that is only hinted at is none.
    [/ (?:früh|vormittags?|mittags?|nachmittags?|abends?)(?= |$)/, ""],
    [/(?<!\d|um )(\d{1,2})\.\s?(0?[1-9]|1[0-2])\.?(?=\s|$)(?! uhr)/, "$1/$2"],
    [/(?:heute|ab heute) (?=in )/, ""],
    [/(monat|quartal|jahre?)s?ende/, "ende des $1s"],
    [/kommende[nrsm]? (?=(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonn))/, ""],
  ],
  late: /(?:(?<!\p{L})|tag|mittwoch)(?:nachmittags?|abends?)(?!\p{L})/u,
  hour: /(?<=um )\d{1,2}(?!\d)|(?<!\d)\d{1,2}(?=(?::\d\d)? uhr)/,
  gone: /(?<!\p{L})(?:letzte[nrsm]?|vorige[nrsm]?|gestern|vorgestern|vor (?:\d+|eine[mr]|zwei|drei|vier))(?!\p{L})/u,
  fillers: [
    "am",
    "um",
    "an",
    "den",
    "der",
    "die",
    "das",
    "dem",
    "im",
    "in",
    "ab",
    "gegen",
    "circa",
    "ca",
    "bis",
    "zum",
    "zu",
    "uhr",
    "etwa",
    "von",
  ],
  edges: { beginning: "(?:zu )?(?:anfang|beginn)", middle: "mitte", end: "(?:bis |zum )?ende" },
  of: "(?:\\s+(?:im|in|von))?\\s+(?:(?:der|des|dieser|dieses|diesen)\\s+)?",
  units: { week: "woche", month: "monate?s?", quarter: "quartals?", year: "jahre?s?" },
  next: around(`(?:in der |im )?${soon}`),
  afterNext: around("(?:in der |im )?(?:über|ueber)nächste[nrsm]?"),
  months,
  dayOfMonth: "(?:am|zum|den) (\\d{1,2})\\.",
});
