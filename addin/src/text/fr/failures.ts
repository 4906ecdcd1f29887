import { failuresSaidBy } from "../server-sentences";

export const failures = failuresSaidBy({
  "block-not-put": (day) =>
    `Votre créneau de relance du ${day} n’a pas pu être inscrit dans votre calendrier. Réessayez ou gardez vous-même un moment libre.`,
  "block-not-removed": (day) =>
    `Le créneau de relance du ${day} n’a pas pu être retiré de votre calendrier. Supprimez-le là-bas ou réessayez.`,
  "blocks-not-planned":
    "Votre créneau de relance n’a pas pu être planifié\u00a0; vos relances restent où elles sont dans votre calendrier. Réessayez.",
  "card-not-allowed":
    "Votre workflow Teams se trouve à une adresse qui n’est pas autorisée. Demandez à votre administrateur, puis réessayez.",
  "card-not-taken": "Teams n’a pas accepté la carte. Vérifiez que le workflow existe toujours, puis réessayez.",
  "card-unsure": "Il n’est pas certain que Teams ait reçu la carte. Regardez là-bas et renvoyez-la si elle manque.",
  "event-not-put": "La relance n’a pas pu être inscrite dans votre calendrier. Réessayez ou notez la date vous-même.",
  "event-not-removed": "L’événement n’a pas pu être retiré de votre calendrier. Supprimez-le là-bas ou réessayez.",
  "not-moved": "Vos relances n’ont pas pu être déplacées aux jours où vous travaillez maintenant. Réessayez.",
});
