import { dayFormsOf } from "../day-forms";

export const day = { today: "heute", tomorrow: "morgen", yesterday: "gestern" };

const forms = dayFormsOf(day);
export const ofDay = forms("von ", "vom ", "vom ");
export const sinceDay = forms("seit ", "seit ", "seit dem ");
export const untilDay = forms("bis ", "bis ", "bis zum ");
