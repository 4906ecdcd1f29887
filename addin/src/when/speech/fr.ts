import { casual } from "chrono-node/fr";
import { around, type Speech } from "../speech";

export const speechOf = (): Speech => ({
  chrono: casual.clone(),
  rewritten: [
    [/’/g, "'"],
    [/après-demain/, "dans 2 jours"],
    [/aujourd'hui (?=dans )/, ""],
    [/d'ici (?=\d|une?|deux|trois|quatre|cinq|six|quinze)/, "dans "],
    [/quinze jours/, "15 jours"],
    [/(?<!\p{L})huit jours/u, "8 jours"],
    [/ (?:(?:dans l'|l')?après-midi|(?:au |le )?matin|(?:en |le )?soir(?:ée)?)(?= |$)/, ""],
    [/ heures?(?= |$)/, "h"],
  ],
  late: /(?<!\p{L})(?:après-midi|soir(?:ée)?)(?!\p{L})/u,
  hour: /(?<!\d)\d{1,2}(?= ?h)/,
  gone: /(?<!\p{L})(?:derni(?:er|ère)|hier|il y a|passée?)(?!\p{L})/u,
  fillers: ["le", "la", "les", "l", "à", "au", "vers", "de", "du", "des", "pour", "d", "ici", "en"],
  edges: {
    beginning: "(?:au |en )?(?:début|commencement)",
    middle: "(?:à la |au )?(?:mi|milieu)",
    end: "(?:(?:à|d'ici|pour) la |en )?fin",
  },
  of: "(?:[\\s-]+(?:de|du|d'|des))?[\\s-]*(?:(?:la|le|l'|cette|ce)\\s*)?",
  units: {
    week: "(?:la )?semaine",
    month: "(?:le )?mois",
    quarter: "(?:le )?trimestre",
    year: "(?:l')?année|(?:l')?an",
  },
  next: around("prochaine?", "prochaine?"),
  afterNext: around("(?!)", "d'après"),
  months: [
    "janv(?:ier|\\.)?",
    "févr?(?:ier|\\.)?|fevrier",
    "mars",
    "avr(?:il|\\.)?",
    "mai",
    "juin",
    "juil(?:let|\\.)?",
    "août|aout",
    "sept(?:embre|\\.)?",
    "oct(?:obre|\\.)?",
    "nov(?:embre|\\.)?",
    "déc(?:embre|\\.)?|decembre",
  ],
  dayOfMonth: "le (\\d{1,2})(?:er)?",
});
