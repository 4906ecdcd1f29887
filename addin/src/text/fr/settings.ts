import { counterIn } from "../count";
import type { SettingsText } from "../en-settings";

export const settings: SettingsText = {
  title: "Paramètres",
  save: "Enregistrer",
  saved: "Enregistré.",
  taken: "Annulé.",

  block: {
    title: "Créneau de relance",
    off: "Désactivé",
    length: counterIn("fr")("minute par jour", "minutes par jour"),
    lengthFrom: (length, from) => `${length}, à partir de ${from}`,
    enable: "Réserver du temps pour les relances chaque jour ouvré",
    enableHint: "Il ne prend que du temps libre et se déplace quand une réunion prend sa place.",
    minutes: "Minutes",
    start: "Pas avant (facultatif)",
    badMinutes: "Choisissez de 15 à 120 minutes.",
    wasTurned: (on) => (on ? "Le créneau est activé." : "Le créneau est désactivé."),
  },

  holidays: {
    title: "Jours fériés",
    country: "Pays",
    guessed: (country) => `${country} (d’après Outlook)`,
    none: "Aucun",
    region: "Région",
    wholeCountry: "Tout le pays",
    hint: "Aucune relance n’est prévue ces jours-là.",
  },

  hours: {
    title: "Heures de travail",
    when: (days, from, to) => `${days === "" ? "" : `${days} `}de ${from} à ${to}`,
    zone: (when, zone) => `D’après Outlook\u00a0: ${when} (${zone}).`,
    change: "Modifiez-les dans Outlook\u00a0: Paramètres, Calendrier, Heures et lieu de travail.",
  },

  templates: { title: "Modèles" },

  privacy: {
    title: "Confidentialité et données",
    hint: "Voici ce que FollowUp conserve, sur le serveur de votre organisation\u00a0:",
    stored: [
      "Les personnes que vous suivez\u00a0: nom, adresses, entreprise, fonction, téléphone, étiquettes et vos notes.",
      "Les e-mails échangés\u00a0: objet, heure et identifiants. De leurs réponses, la phrase qui donne une date. Aucun autre texte.",
      "Ce que vous avez noté\u00a0: réponses, contacts, prochaines dates, et qui ne veut plus être contacté.",
      "Vos cadences, modèles et paramètres, vos heures de travail et vos jours d’absence.",
      "Votre connexion, chiffrée, pour remarquer les réponses quand Outlook est fermé.",
    ],
    shared: "Vos collègues voient les modèles que vous partagez, et rien d’autre.",
    save: "Enregistrer mes données dans un fichier",
    saved: "Vos données sont dans vos téléchargements.",
    fileHint: "Un fichier JSON avec tout, sauf la connexion.",
  },

  leaving: {
    ask: "Supprimer toutes mes données",
    sure: "Tout cela sera supprimé dans une semaine, y compris les rappels encore présents dans votre calendrier. D’ici là, tout continue et vous pouvez changer d’avis.",
    leave: "Supprimer dans une semaine",
    planned: "Vos données seront supprimées dans une semaine.",
    goes: (day) => `Toutes vos données seront supprimées ${day}, au début de la journée.`,
    keep: "Les garder",
    kept: "Vos données restent.",
  },

  reasons: {
    title: "Raisons d’un non",
    hint: "Combien de temps attendre avant de redemander. Cela vaut pour chaque non à partir de maintenant.",
    weeks: (reason) => `${reason}\u00a0: semaines`,
    badWeeks: "Choisissez de 1 à 104 semaines.",
    asUsual: counterIn("fr")("semaine, comme d’habitude", "semaines, comme d’habitude"),
    set: "Enregistré.",
  },

  teams: {
    title: "Teams",
    off: "Aucune carte",
    own: "Vers votre propre workflow",
    company: "Vers le workflow de votre organisation",
    hint: "Une carte vous prévient dans Teams quand quelqu’un répond.",
    toOwn: "Quand quelqu’un répond, une carte va à votre propre workflow.",
    toCompany: "Quand quelqu’un répond, une carte va au workflow de votre organisation. Le vôtre prendrait sa place.",
    address: "Adresse de votre workflow",
    otherAddress: "Une autre adresse",
    where: "Dans Teams : menu … du canal, Workflows, « Send webhook alerts to a channel ». Copiez l’adresse affichée.",
    badAddress: "Collez l’adresse entière, avec « https » au début.",
    set: "Les cartes vont maintenant à ce workflow.",
    try: "Envoyer une carte d’essai",
    tried: "Une carte d’essai est en route. Regardez dans Teams.",
    remove: "Ne plus utiliser le mien",
    removed: "Votre workflow n’est plus utilisé.",
  },

  target: { title: "Objectif du pipeline" },

  matching: {
    title: "Réponses",
    sameCompany: "Compter un e-mail de son entreprise comme une réponse",
    hint: "Seulement dans votre conversation avec cette personne. Sinon, la question vous est posée.",
    fromThem: "De la personne elle-même seulement",
    fromCompany: "De son entreprise aussi",
  },

  suppressions: {
    title: "À ne plus contacter",
    hint: "Ces personnes souhaitent être laissées tranquilles. Aucune ne peut être suivie de nouveau par erreur.",
    nobody: "Personne ne l’a demandé.",
    since: (on) => `Demandé ${on}`,
    quoted: (words) => `«\u00a0${words}\u00a0»`,
    more: "Afficher plus",
  },
};
