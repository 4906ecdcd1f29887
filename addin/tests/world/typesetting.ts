export const others = ["de", "fr", "es"] as const;
export type Other = (typeof others)[number];

/** Quotation marks and blanks of other languages' typesetting. */
export const foreign: Readonly<Record<Other, RegExp>> = {
  de: /[«»”"']|“.*“/,
  fr: /[„“”"']|[^\u00a0][?!;:»](?!\d)|«[^\u00a0]/,
  es: /[„“”"'\u00a0]/,
};

/** Said as in English, or no word at all. */
export const alike: Readonly<Record<Other | "all", readonly string[]>> = {
  all: [
    "answers.no.notAboutYou",
    "first.direction",
    "first.cadence.named",
    "first.connection",
    "cadences.line",
    "cadences.fromTo",
    "desk.bulk.fromTo",
    "first.pages.leads",
    "leads.counted",
    "leads.next",
    "leads.title",
    "settings.teams.title",
    "templates.line",
    "today.counted",
    "today.what",
  ],
  de: [
    "answers.no.reasons.budget",
    "cadences.name",
    "cadences.text",
    "desk.columns.name",
    "first.answer.ways.teams",
    "settings.holidays.region",
    "templates.body",
    "templates.fields.name",
    "templates.name",
    "today.pipeline.title",
    "today.session.keys.answered",
  ],
  fr: [
    "answers.no.reasons.budget",
    "cadences.howMany",
    "cadences.leads",
    "cadences.title",
    "details.cadence.choose",
    "first.answer.kinds.stop",
    "first.kinds.prospect",
    "first.pages.title",
    "timeline.touches.note",
    "timeline.touches.noteLabel",
    "leads.found",
    "settings.block.minutes",
    "templates.fields.permission",
    "today.pipeline.title",
    "today.session.title",
  ],
  es: ["cadences.leads", "first.answer.kinds.no", "first.question.no", "leads.found", "leads.nextAt"],
};
