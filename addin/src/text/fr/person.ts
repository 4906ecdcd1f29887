import type { PersonText } from "../en-person";
import { de } from "./elision";

export const person: PersonText = {
  title: (who) => `Coordonnées ${de(who)}`,
  name: "Nom",
  company: "Société (facultatif)",
  job: "Fonction (facultatif)",
  phone: "Téléphone (facultatif)",
  tags: "Mots-clés (facultatif)",
  tagsHint: "Appuyez sur Entrée après chacun.",
  removeTag: (tag) => `Retirer le mot-clé ${tag}`,
  note: "Note pour vous (facultatif)",
  fromSignature: "Repris de la signature. Veuillez vérifier.",
  needsName: "Il faut un nom.",
  save: "Enregistrer les coordonnées",
};
