import { expect, test } from "vitest";
import { readerFor } from "../src/when/reader-for";

/** Saturday noon. */
const now = "2026-11-21T12:00";

async function read(locale: string, words: string): Promise<string> {
  const found = (await readerFor(locale))(words, now);
  return found.kind === "when" ? [found.date, found.time].filter((part) => part !== null).join(" ") : found.kind;
}

const understood: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "en-GB": {
    "in 3 weeks": "2026-12-14",
    "next Tuesday 9am": "2026-11-24 09:00",
    "end of March": "2027-03-31",
    "End of March at 9": "2027-03-31 09:00",
    tomorrow: "2026-11-22",
    "today at 5pm": "2026-11-21 17:00",
    "today at 9": "past",
    tonight: "2026-11-21",
    "in an hour": "2026-11-21 13:00",
    "on Friday": "2026-11-27",
    "by Friday": "2026-11-27",
    Saturday: "2026-11-28",
    "sat 3pm": "2026-11-21 15:00",
    "day after tomorrow": "2026-11-23",
    "in a fortnight": "2026-12-07",
    "in half a year": "2027-05-21",
    "next week": "2026-11-23",
    "week after next": "2026-11-30",
    "Tuesday next week": "2026-11-24",
    "next week Tuesday 9am": "2026-11-24 09:00",
    "Tuesday in two weeks": "2026-12-08",
    "two weeks from Tuesday": "2026-12-08",
    "end of the week": "2026-11-27",
    "end of November": "2026-11-30",
    "beginning of November": "2027-11-01",
    "mid-March": "2027-03-15",
    "next month": "2026-12-01",
    "end of next month": "2026-12-31",
    "next quarter": "2027-01-01",
    may: "2027-05-03",
    "March 2028": "2028-03-01",
    "the 15th": "2026-12-15",
    "on the 15th at 10am": "2026-12-15 10:00",
    "15th of March": "2027-03-15",
    "3/4": "2027-04-03",
    "1.12.2026": "2026-12-01",
    "2026-12-01": "2026-12-01",
    "9am": "2026-11-22 09:00",
    "tomorrow morning": "2026-11-22",
    "last Friday": "past",
    yesterday: "past",
    "3 weeks ago": "past",
    "1 November 2026": "past",
    "Friday 1 December": "unclear",
    "Monday or Tuesday": "unclear",
    "Monday to Wednesday": "unclear",
    "after Christmas": "unclear",
    "maybe in March": "unclear",
    "call Dana next Tuesday": "unclear",
    "30 February": "unclear",
    soon: "unclear",
    " ": "unclear",
  },
  "en-US": { "3/4": "2027-03-04", "12/13/2026": "2026-12-13" },
  "de-DE": {
    "in 3 Wochen": "2026-12-14",
    "nächsten Dienstag 9 Uhr": "2026-11-24 09:00",
    "nächsten Dienstag um 9": "2026-11-24 09:00",
    "Di. 9:00": "2026-11-24 09:00",
    "Ende März": "2027-03-31",
    "Ende Maerz": "2027-03-31",
    "Ende März um 9 Uhr": "2027-03-31 09:00",
    "bis Ende November": "2026-11-30",
    "Mitte März": "2027-03-15",
    "im Januar": "2027-01-01",
    "Ende Januar 2027": "2027-01-29",
    "1.12.": "2026-12-01",
    "am 9.12. um 9.30 Uhr": "2026-12-09 09:30",
    "um 9.30 Uhr": "2026-11-22 09:30",
    "am 15.": "2026-12-15",
    "am 15. März": "2027-03-15",
    "morgen früh": "2026-11-22",
    übermorgen: "2026-11-23",
    "nächste Woche": "2026-11-23",
    "übernächste Woche": "2026-11-30",
    "Ende nächster Woche": "2026-11-27",
    "Dienstag nächster Woche": "2026-11-24",
    "nächste Woche Dienstag um 9": "2026-11-24 09:00",
    "Dienstag in zwei Wochen": "2026-12-08",
    "heute in 3 Wochen": "2026-12-14",
    "in 14 Tagen": "2026-12-07",
    "in einem halben Jahr": "2027-05-21",
    "nächsten Monat": "2026-12-01",
    "Ende nächsten Monats": "2026-12-31",
    Monatsende: "2026-11-30",
    "Ende des Quartals": "2026-12-31",
    "Anfang nächsten Jahres": "2027-01-01",
    "kommenden Montag": "2026-11-23",
    "letzten Freitag": "past",
    "vor 3 Wochen": "past",
    "Freitag, 1. Dezember": "unclear",
    "nach Weihnachten": "unclear",
    "am Wochenende": "unclear",
  },
  "fr-FR": {
    "dans 3 semaines": "2026-12-14",
    "d’ici 3 semaines": "2026-12-14",
    "mardi prochain à 9h": "2026-11-24 09:00",
    "mardi à 9 heures": "2026-11-24 09:00",
    "lundi 14h30": "2026-11-23 14:30",
    "aujourd’hui à 17h": "2026-11-21 17:00",
    "fin mars": "2027-03-31",
    "fin mars à 9h": "2027-03-31 09:00",
    "mi-janvier": "2027-01-15",
    "début avril": "2027-04-01",
    "en janvier": "2027-01-01",
    "le 1er décembre": "2026-12-01",
    "01/12": "2026-12-01",
    "le 15": "2026-12-15",
    "le 15 mars": "2027-03-15",
    demain: "2026-11-22",
    "demain matin": "2026-11-22",
    "après-demain": "2026-11-23",
    "dans quinze jours": "2026-12-07",
    "la semaine prochaine": "2026-11-23",
    "mardi de la semaine prochaine": "2026-11-24",
    "à la fin du mois": "2026-11-30",
    "le mois prochain": "2026-12-01",
    "fin du mois prochain": "2026-12-31",
    "début de l’année prochaine": "2027-01-01",
    "vendredi dernier": "past",
    "il y a 3 semaines": "past",
    "après Noël": "unclear",
  },
  "es-ES": {
    "en 3 semanas": "2026-12-14",
    "dentro de 3 semanas": "2026-12-14",
    "el próximo martes a las 9": "2026-11-24 09:00",
    "el martes que viene": "2026-11-24",
    "martes próximo a las 9:00": "2026-11-24 09:00",
    "finales de marzo": "2027-03-31",
    "a finales de marzo a las 9": "2027-03-31 09:00",
    "mediados de marzo": "2027-03-15",
    "principios de abril": "2027-04-01",
    "en enero": "2027-01-01",
    "el 1 de diciembre": "2026-12-01",
    "1/12": "2026-12-01",
    "el 15": "2026-12-15",
    mañana: "2026-11-22",
    "mañana por la mañana": "2026-11-22",
    "pasado mañana": "2026-11-23",
    "en quince días": "2026-12-07",
    "la semana que viene": "2026-11-23",
    "el martes de la semana que viene": "2026-11-24",
    "el mes que viene": "2026-12-01",
    "a finales del mes que viene": "2026-12-31",
    "fin de mes": "2026-11-30",
    "el viernes pasado": "past",
    "hace 3 semanas": "past",
    "fin de semana": "unclear",
    "después de Navidad": "unclear",
  },
};

const rows = Object.entries(understood).flatMap(([locale, words]) =>
  Object.entries(words).map(([said, meant]) => [locale, said, meant] as const),
);

test.each(rows)("in %s “%s” is %s", async (locale, said, meant) => {
  expect(await read(locale, said)).toBe(meant);
});

test("a language without words of its own is read as English", async () => {
  expect(await read("nl-NL", "end of March")).toBe("2027-03-31");
});

test("whatever is read lies ahead, on every day of the year", async () => {
  const reads = await Promise.all(["en-GB", "de-DE", "fr-FR", "es-ES"].map((locale) => readerFor(locale)));
  const words = ["end of the month", "Mitte März", "la semaine prochaine", "finales de enero", "Friday", "29 February"];
  for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2028, 2, 1); day += 86_400_000) {
    const today = new Date(day).toISOString().slice(0, 10);
    for (const found of reads.flatMap((reader) => words.map((said) => reader(said, `${today}T23:59`)))) {
      if (found.kind === "when") expect(found.date >= today).toBe(true);
    }
  }
}, 20_000);
