import type { WhenText } from "../en-when";

export const when: WhenText = {
  words: "In Ihren eigenen Worten",
  example: "Zum Beispiel: in 3 Wochen, nächsten Dienstag 9 Uhr, Ende März.",
  found: (on) => `Das ist ${on}.`,
  foundAt: (on, time) => `Das ist ${on}, ${time} Uhr.`,
  unclear: "Das ist kein einzelner Tag. Schreiben Sie etwa „nächsten Dienstag 9 Uhr“.",
  past: "Das ist vorbei. Nennen Sie einen Zeitpunkt, der kommt, etwa „nächsten Dienstag 9 Uhr“.",
  unread: "Ohne Verbindung können Ihre Worte nicht gelesen werden. Wählen Sie unten das Datum.",
  date: "Oder ein Datum",
  time: "Uhrzeit (optional)",
  needsDate: "Nennen oder wählen Sie zuerst einen Tag.",
  dateInPast: "Wählen Sie heute oder einen späteren Tag.",
};
