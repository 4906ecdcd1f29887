import { dayFormsOf } from "../day-forms";

export const day = { today: "aujourd’hui", tomorrow: "demain", yesterday: "hier" };

const forms = dayFormsOf(day);
export const onDay = forms("", "", "le ");
export const ofDay = forms("d’", "de ", "du ");
export const sinceDay = forms("depuis ", "depuis ", "depuis le ");
export const untilDay = forms("jusqu’à ", "jusqu’à ", "jusqu’au ");
