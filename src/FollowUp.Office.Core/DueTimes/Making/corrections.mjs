// What the source gets wrong, or says in other words than one uses.

/** Notes that say a day is off for a part of the people only. */
export const ONLY_FOR_SOME = /women|youth|children|military|islamic|muslim|orthodox|jewish/i;

const DAY = 86_400_000;
const without =
  (...names) =>
  (day) =>
    names.includes(day.name) ? [] : [day];
const renamed = (from, to) => (day) => [{ ...day, name: day.name.replace(from, to) }];
const shifted = (name, days) => (day, place, holiday) =>
  day.name === name && !holiday.substitute
    ? [{ ...day, date: new Date(Date.parse(day.date) + days * DAY).toISOString().slice(0, 10) }]
    : [day];

/** By country: functions from a day, its place and the source's entry to what is true of it. */
export const CORRECTIONS = {
  // Off until 2018; the cabinet's list of 2019 (and the law of 2024) no longer has them.
  AE: [without("Laylat al-Mi'raj", "First day of Ramadan")],
  // The Employment Standards Act does not count it: an employer may give it.
  CA: [(day, place) => (place === "ON" && day.name === "Easter Monday" ? [] : [day])],
  GR: [renamed("Ash Sunday", "Clean Monday")],
  // Three days around the first of the lunar year; the source begins with that day, and says so.
  KR: [shifted("Korean New Year", -1)],
  // Bridges of schools and banks.
  LI: [without("Feiertagsbrücke")],
  // Off for believers of that faith only.
  ME: [without("Pesach", "Yom Kippur")],
  TN: [
    renamed("عيد الثورة و الشباب", "Revolution and Youth Day"),
    renamed("عيد الإستقلال", "Independence Day"),
    renamed("عيد الشهداء", "Martyrs' Day"),
    renamed("عيد الجمهورية", "Republic Day"),
    renamed("عيد المرأة", "Women's Day"),
    renamed("عيد الجلاء", "Evacuation Day"),
  ],
  US: [renamed("Labour Day", "Labor Day")],
};

/** Days the source lacks or takes for less than they are, in every year and region. */
export const MORE_DAYS = {
  AE: { "12-03": "National Day" },
  // The second day is new since 2025.
  CN: { "05-02": "Labour Day" },
  LI: { "08-15": "National Day", "11-01": "All Saints' Day" },
};

/** English names where the source has the country's own. */
export const REGION_NAMES = {
  "BE-BRU": "Brussels",
  "BE-DE": "German-speaking Community",
  "BE-VLG": "Flemish Community",
  "BE-WAL": "French Community",
  "DE-BY": "Bavaria",
  "DE-HB": "Bremen",
  "DE-HE": "Hesse",
  "DE-HH": "Hamburg",
  "DE-MV": "Mecklenburg-Western Pomerania",
  "DE-NI": "Lower Saxony",
  "DE-NW": "North Rhine-Westphalia",
  "DE-RP": "Rhineland-Palatinate",
  "DE-SN": "Saxony",
  "DE-ST": "Saxony-Anhalt",
  "DE-TH": "Thuringia",
  "ES-AN": "Andalusia",
  "ES-AR": "Aragon",
  "ES-CE": "Ceuta",
  "ES-CM": "Castile-La Mancha",
  "ES-MC": "Murcia",
  "ES-MD": "Madrid",
  "ES-ML": "Melilla",
  "ES-NC": "Navarre",
  "FR-57": "Moselle",
  "FR-67": "Bas-Rhin (Alsace)",
  "FR-68": "Haut-Rhin (Alsace)",
  "FR-BL": "Saint Barthélemy",
  "FR-GF": "French Guiana",
  "FR-GP": "Guadeloupe",
  "FR-MF": "Saint Martin",
  "FR-MQ": "Martinique",
  "FR-RE": "Réunion",
  "FR-YT": "Mayotte",
  "IT-32": "South Tyrol",
  "NZ-AUK": "Auckland",
  "NZ-OTA": "Otago",
  "NZ-WGN": "Wellington",
};
