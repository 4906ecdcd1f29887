import { failuresSaidBy } from "../server-sentences";

export const failures = failuresSaidBy({
  "block-not-put": (day) =>
    `Ihr Zeitblock am ${day} konnte nicht in Ihren Kalender eingetragen werden. Versuchen Sie es noch einmal oder halten Sie sich selbst etwas Zeit frei.`,
  "block-not-removed": (day) =>
    `Der Zeitblock am ${day} konnte nicht aus Ihrem Kalender entfernt werden. Löschen Sie ihn dort oder versuchen Sie es noch einmal.`,
  "blocks-not-planned":
    "Ihr Zeitblock konnte nicht geplant werden; in Ihrem Kalender bleibt alles, wo es ist. Versuchen Sie es noch einmal.",
  "card-not-allowed":
    "Ihr Teams-Workflow liegt unter einer Adresse, die nicht zugelassen ist. Fragen Sie Ihre Administration und versuchen Sie es dann noch einmal.",
  "card-not-taken":
    "Teams hat die Karte nicht angenommen. Prüfen Sie, ob es den Workflow noch gibt, und versuchen Sie es noch einmal.",
  "card-unsure":
    "Es ist nicht sicher, ob die Karte in Teams angekommen ist. Sehen Sie dort nach und senden Sie sie noch einmal, wenn sie fehlt.",
  "event-not-put":
    "Die Wiedervorlage konnte nicht in Ihren Kalender eingetragen werden. Versuchen Sie es noch einmal oder notieren Sie sich das Datum selbst.",
  "event-not-removed":
    "Der Termin konnte nicht aus Ihrem Kalender entfernt werden. Löschen Sie ihn dort oder versuchen Sie es noch einmal.",
  "not-moved":
    "Ihre Wiedervorlagen konnten nicht auf die Tage verlegt werden, an denen Sie jetzt arbeiten. Versuchen Sie es noch einmal.",
});
