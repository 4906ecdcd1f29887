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
      "Ihre Rhythmen, Vorlagen und Einstellungen, Ihre Arbeitszeiten und die Tage, an denen Sie abwesend sind.",
      "Ihre Anmeldung, verschlüsselt, damit Antworten auch bei geschlossenem Outlook bemerkt werden.",
    ],
    shared: "Andere sehen die Vorlagen, die Sie teilen, und sonst nichts davon.",
    save: "Meine Daten als Datei speichern",
    saved: "Ihre Daten liegen bei Ihren Downloads.",
    fileHint: "Eine JSON-Datei mit allem außer der Anmeldung.",
  },

  leaving: {
    ask: "Alle meine Daten löschen",
    sure: "In einer Woche wird all das gelöscht, auch die Erinnerungen, die noch in Ihrem Kalender stehen. Bis dahin läuft alles weiter, und Sie können es sich anders überlegen.",
    leave: "In einer Woche löschen",
    planned: "Ihre Daten werden in einer Woche gelöscht.",
    goes: (day) => `Alle Ihre Daten werden ${day} zu Beginn des Tages gelöscht.`,
    keep: "Behalten",
    kept: "Ihre Daten bleiben.",
  },

  reasons: {
    title: "Gründe für ein Nein",
    hint: "Wie lange Sie warten, bevor Sie wieder fragen. Das gilt für jedes Nein ab jetzt.",
    weeks: (reason) => `${reason}: Wochen`,
    badWeeks: "Wählen Sie 1 bis 104 Wochen.",
    asUsual: counterIn("de")("Woche, wie üblich", "Wochen, wie üblich"),
    set: "Gespeichert.",
  },

  teams: {
    title: "Teams",
    off: "Keine Karten",
    own: "An Ihren eigenen Workflow",
    company: "An den Workflow Ihrer Organisation",
    hint: "Eine Karte sagt Ihnen in Teams, wenn jemand antwortet.",
    toOwn: "Wenn jemand antwortet, geht eine Karte an Ihren eigenen Workflow.",
    toCompany:
      "Wenn jemand antwortet, geht eine Karte an den Workflow Ihrer Organisation. Ihrer träte an seine Stelle.",
    address: "Adresse Ihres Workflows",
    otherAddress: "Eine andere Adresse",
    where:
      "In Teams: im Menü … des Kanals auf Workflows, dann „Send webhook alerts to a channel“. Kopieren Sie die Adresse, die dort erscheint.",
    badAddress: "Fügen Sie die ganze Adresse ein, ab https://.",
    set: "Karten gehen jetzt an diesen Workflow.",
    try: "Testkarte senden",
    tried: "Eine Testkarte ist unterwegs. Sehen Sie in Teams nach.",
    remove: "Meinen nicht mehr nutzen",
    removed: "Ihr Workflow wird nicht mehr genutzt.",
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
