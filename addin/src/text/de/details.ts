import { counterIn } from "../count";
import type { DetailsText } from "../en-details";

const count = counterIn("de");
const inWorkingDays = count("Arbeitstag", "Arbeitstagen");
const inDays = count("Tag", "Tagen");
const inMonths = count("Monat", "Monaten");

export const details: DetailsText = {
  cadence: {
    choose: "Rhythmus",
    use: "Diesen nehmen",
    first: (channel, when) => `Beginnt mit: ${channel}, ${when}.`,
    when: {
      workingDaysAfterTouch: (days) => (days === 0 ? "heute" : `in ${inWorkingDays(days)}`),
      daysAfterStart: (days) => (days === 0 ? "heute" : `in ${inDays(days)}`),
      monthsAfterTouch: (number) => `in ${inMonths(number)}`,
      monthsFromDate: (number) => (number === 1 ? "jeden Monat" : `alle ${number} Monate`),
      birthday: () => "zum Geburtstag",
      anniversary: () => "zum Jahrestag",
    },
  },
  referrals: {
    title: "Empfehlungen",
    balance: (given, received) => `${given} gegeben, ${received} erhalten.`,
    even: "Sie sind quitt.",
    theyGaveMore: (by) => `Sie haben ${by} weniger gegeben: Empfehlen Sie jemanden.`,
    youGaveMore: (by) => `Sie haben ${by} mehr gegeben.`,
    give: "Ich habe jemanden empfohlen",
    receive: "Mir wurde jemand empfohlen",
  },
  days: {
    title: "Geburtstag und Jahrestag",
    birthday: "Geburtstag",
    anniversary: "Jahrestag",
    month: (what) => `${what}: Monat`,
    day: (what) => `${what}: Tag`,
    none: "Nicht bekannt",
    noSuchDay: "Diesen Tag gibt es nicht.",
    save: "Tage merken",
  },
};
