import { casual } from "chrono-node/es";
import { around, type Speech } from "../speech";

const weekdays = "lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo";

export const speechOf = (): Speech => ({
  chrono: casual.clone(),
  rewritten: [
    [/pasado mañana/, "en 2 días"],
    [/quince días/, "15 días"],
    [/(?:una )?quincena/, "15 días"],
    [/medio año/, "6 meses"],
    [/hoy (?=en \d|dentro )/, ""],
    // The day is meant: an hour that is only hinted at is none.
    [/ (?:por|en|de) la (?:mañana|tarde|noche)(?= |$)/, ""],
    [/(?<=\d) y media(?= |$)/, ":30"],
    [/(?<=\d) y cuarto(?= |$)/, ":15"],
    [/(?<=:\d\d) ?h(?= |$)/, ""],
    [/(?<![:\d])(\d{1,2})h(?= |$)/, "$1:00"],
    [new RegExp(`(${weekdays}) (?:que viene|próximo)`), "próximo $1"],
  ],
  late: /(?<!\p{L})(?:tarde|noche)(?!\p{L})/u,
  hour: /(?<=a las? )\d{1,2}(?!\d)|(?<!\d)\d{1,2}(?=h)/,
  gone: /(?<!\p{L})(?:pasad[oa]|ayer|anteayer|hace|últim[oa])(?!\p{L})/u,
  fillers: ["el", "la", "los", "las", "a", "al", "de", "del", "en", "para", "hacia", "sobre", "h", "horas"],
  edges: {
    beginning: "(?:a )?(?:principios?|comienzos?|inicios?)",
    middle: "(?:a )?mediados",
    // The end of the week is another one than the weekend.
    end: "(?:a |para )?(?:finales|fin(?! de semana)|fines|final)",
  },
  of: "\\s+(?:del?\\s+)?(?:(?:la|el|esta|este)\\s+)?",
  units: { week: "semana", month: "mes", quarter: "trimestre", year: "año" },
  next: around("próxim[oa]", "que viene|próxim[oa]"),
  afterNext: around("(?!)"),
  months: [
    "ene(?:ro|\\.)?",
    "feb(?:rero|\\.)?",
    "mar(?:zo|\\.)?",
    "abr(?:il|\\.)?",
    "may(?:o|\\.)?",
    "jun(?:io|\\.)?",
    "jul(?:io|\\.)?",
    "ago(?:sto|\\.)?",
    "sept?(?:iembre|\\.)?|setiembre",
    "oct(?:ubre|\\.)?",
    "nov(?:iembre|\\.)?",
    "dic(?:iembre|\\.)?",
  ],
  dayOfMonth: "el (?:día )?(\\d{1,2})",
});
