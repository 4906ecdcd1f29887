import { en } from "./en";
import { Language } from "./language";

/** What is spoken where there is no translation, or where it did not come. */
export const english = new Language(en);
