/** What an answer asks for: fetched together, when the first of them is opened. */
export { NoForm } from "./no-form";
export { NotNowForm } from "./not-now-form";
export { StopForm } from "./stop-form";
