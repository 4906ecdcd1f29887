import type { EmptyText } from "../en-empty";

export const empty: EmptyText = {
  none: {
    title: "Öffnen Sie eine E-Mail",
    hint: "Wählen Sie eine E-Mail und drücken Sie „Nachfassen“: So wird sie nicht vergessen.",
  },
  several: {
    title: "Mehrere E-Mails ausgewählt",
    hint: "Wählen Sie eine einzelne E-Mail, um beim Absender nachzufassen.",
  },
  meeting: {
    title: "Das ist ein Termin",
    hint: "Öffnen Sie eine E-Mail der Person, bei der Sie nachfassen möchten.",
  },
  unreadable: {
    title: "Kein Absender lesbar",
    hint: "Diese E-Mail sagt nicht, von wem sie kommt. Wählen Sie eine andere.",
  },
  nobody: {
    title: "Nur an Sie selbst",
    hint: "Diese E-Mail hat keinen anderen Empfänger, bei dem Sie nachfassen könnten.",
  },
};
