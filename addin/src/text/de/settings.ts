import { counterIn } from "../count";
import type { SettingsText } from "../en-settings";

export const settings: SettingsText = {
  title: "Einstellungen",
  save: "Speichern",
  saved: "Gespeichert.",
  taken: "Zurückgenommen.",

  block: {
    title: "Zeitblock zum Nachfassen",
    off: "Aus",
    length: counterIn("de")("Minute am Tag", "Minuten am Tag"),
    lengthFrom: (length, from) => `${length}, ab ${from} Uhr`,
    enable: "An jedem Arbeitstag Zeit zum Nachfassen reservieren",
    enableHint: "Der Block nimmt nur freie Zeit und weicht aus, wenn ein Termin seinen Platz braucht.",
    minutes: "Minuten",
    start: "Nicht vor (optional)",
    badMinutes: "Wählen Sie 15 bis 120 Minuten.",
    wasTurned: (on) => (on ? "Der Zeitblock ist an." : "Der Zeitblock ist aus."),
  },

  holidays: {
    title: "Feiertage",
    country: "Land",
    guessed: (country) => `${country} (aus Ihrem Postfach)`,
    none: "Keine",
    region: "Region",
    wholeCountry: "Ganzes Land",
    hint: "An diesen Tagen wird nichts geplant.",
  },

  hours: {
    title: "Arbeitszeiten",
    when: (days, from, to) => `${days === "" ? "" : `${days}, `}${from} bis ${to} Uhr`,
    zone: (when, zone) => `Laut Outlook ${when} (${zone}).`,
    change: "Ändern Sie sie in Outlook: Einstellungen, Kalender, Arbeitszeiten und Arbeitsort.",
  },

  templates: { title: "Vorlagen" },

  privacy: {
    title: "Datenschutz und Daten",
    hint: "Das bewahrt FollowUp auf dem Server Ihrer Organisation auf:",
    stored: [
      "Ihre Leads: Name, Adressen, Firma, Position, Telefon, Schlagwörter und Ihre Notizen.",
      "E-Mails mit ihnen: Betreff, Zeitpunkt und Kennungen. Aus Antworten den Satz, der ein Datum nennt. Sonst keinen Text.",
      "Was Sie festgehalten haben: Antworten, Kontakte, nächste Termine und wer nicht kontaktiert werden möchte.",
      "Ihre Rhythmen, Vorlagen und Einstellungen.",
      "Ihre Anmeldung, verschlüsselt, damit Antworten auch bei geschlossenem Outlook bemerkt werden.",
    ],
    shared: "Andere sehen die Vorlagen, die Sie teilen, und sonst nichts davon.",
    save: "Meine Daten als Datei speichern",
    saved: "Ihre Daten liegen bei Ihren Downloads.",
    fileHint: "Eine JSON-Datei mit allem außer der Anmeldung.",
  },

  target: { title: "Ziel für die Pipeline" },

  matching: {
    title: "Antworten",
    sameCompany: "E-Mails aus derselben Firma als Antwort zählen",
    hint: "Nur in Ihrer Unterhaltung mit der Person. Sonst werden Sie gefragt.",
    fromThem: "Nur von der Person selbst",
    fromCompany: "Auch aus der Firma",
  },

  suppressions: {
    title: "Nicht kontaktieren",
    hint: "Diese Personen möchten in Ruhe gelassen werden. Hier kann niemand versehentlich wieder Lead werden.",
    nobody: "Darum hat noch niemand gebeten.",
    since: (on) => `Gewünscht ${on}`,
    quoted: (words) => `„${words}“`,
    more: "Mehr anzeigen",
  },
};
