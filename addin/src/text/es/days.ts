import { dayFormsOf } from "../day-forms";

export const day = { today: "hoy", tomorrow: "mañana", yesterday: "ayer" };

const forms = dayFormsOf(day);
export const ofDay = forms("de ", "del ", "del ");
export const sinceDay = forms("desde ", "desde el ", "desde el ");
export const untilDay = forms("hasta ", "hasta el ", "hasta el ");
