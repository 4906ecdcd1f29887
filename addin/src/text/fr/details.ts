import { counterIn } from "../count";
import type { DetailsText } from "../en-details";

const count = counterIn("fr");
const workingDays = count("jour ouvré", "jours ouvrés");
const wholeDays = count("jour", "jours");

export const details: DetailsText = {
  cadence: {
    choose: "Cadence",
    use: "Utiliser celle-ci",
    first: (channel, when) => `Commence par\u00a0: ${channel}, ${when}.`,
    when: {
      workingDaysAfterTouch: (days) => (days === 0 ? "aujourd’hui" : `dans ${workingDays(days)}`),
      daysAfterStart: (days) => (days === 0 ? "aujourd’hui" : `dans ${wholeDays(days)}`),
      monthsAfterTouch: (number) => `dans ${number} mois`,
      monthsFromDate: (number) => (number === 1 ? "tous les mois" : `tous les ${number} mois`),
      birthday: () => "le jour de son anniversaire",
      anniversary: () => "à la date anniversaire",
    },
  },
  referrals: {
    title: "Recommandations",
    balance: (given, received) => `Données\u00a0: ${given}, reçues\u00a0: ${received}.`,
    even: "Vous êtes quittes.",
    theyGaveMore: (by) => `Vous en avez donné ${by} de moins\u00a0: recommandez quelqu’un.`,
    youGaveMore: (by) => `Vous en avez donné ${by} de plus.`,
    give: "J’ai recommandé quelqu’un",
    receive: "On m’a recommandé quelqu’un",
  },
  days: {
    title: "Anniversaire et date anniversaire",
    birthday: "Anniversaire",
    anniversary: "Date anniversaire du client",
    month: (what) => `${what}\u00a0: mois`,
    day: (what) => `${what}\u00a0: jour`,
    none: "Inconnu",
    noSuchDay: "Ce jour n’existe pas.",
    save: "Retenir ces jours",
  },
};
