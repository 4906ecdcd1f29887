import type { PersonText } from "../en-person";

export const person: PersonText = {
  title: (who) => `Angaben zu ${who}`,
  name: "Vor- und Nachname",
  company: "Firma (optional)",
  job: "Position (optional)",
  phone: "Telefon (optional)",
  tags: "Schlagwörter (optional)",
  tagsHint: "Drücken Sie nach jedem die Eingabetaste.",
  removeTag: (tag) => `Schlagwort ${tag} entfernen`,
  note: "Notiz für Sie (optional)",
  fromSignature: "Aus der Signatur übernommen. Bitte prüfen Sie es.",
  needsName: "Ein Name wird gebraucht.",
  save: "Angaben speichern",
};
