import { counterIn } from "../count";
import type { DetailsText } from "../en-details";

const count = counterIn("es");
const workingDays = count("día laborable", "días laborables");
const wholeDays = count("día", "días");
const months = count("mes", "meses");

export const details: DetailsText = {
  cadence: {
    choose: "Cadencia",
    use: "Usar esta",
    first: (channel, when) => `Empieza con: ${channel}, ${when}.`,
    when: {
      workingDaysAfterTouch: (days) => (days === 0 ? "hoy" : `en ${workingDays(days)}`),
      daysAfterStart: (days) => (days === 0 ? "hoy" : `en ${wholeDays(days)}`),
      monthsAfterTouch: (number) => `en ${months(number)}`,
      monthsFromDate: (number) => `cada ${number === 1 ? "mes" : months(number)}`,
      birthday: () => "en su cumpleaños",
      anniversary: () => "en su aniversario",
    },
  },
  referrals: {
    title: "Recomendaciones",
    balance: (given, received) => `Hechas: ${given}; recibidas: ${received}.`,
    even: "Están en paz.",
    theyGaveMore: (by) => `Usted ha hecho ${by} menos: recomiende a alguien.`,
    youGaveMore: (by) => `Usted ha hecho ${by} más.`,
    give: "Recomendé a alguien",
    receive: "Me recomendaron a alguien",
  },
  days: {
    title: "Cumpleaños y aniversario",
    birthday: "Cumpleaños",
    anniversary: "Aniversario",
    month: (what) => `${what}: mes`,
    day: (what) => `${what}: día`,
    none: "No se sabe",
    noSuchDay: "Ese día no existe.",
    save: "Guardar estos días",
  },
};
