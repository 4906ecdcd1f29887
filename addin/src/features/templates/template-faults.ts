import type { TemplateText } from "../../api/template-contract";

/** What the server would refuse, and where. */
export interface TemplateFaults {
  readonly name: boolean;
  readonly subject: boolean;
  readonly body: "empty" | "tooLong" | null;
}

export const noFaults: TemplateFaults = { name: false, subject: false, body: null };

const longest = { name: 100, subject: 250, body: 10_000 };

export function faultsOf({ name, subject, body }: TemplateText): TemplateFaults {
  const trimmed = name.trim();
  return {
    name: trimmed === "" || trimmed.length > longest.name,
    subject: subject.length > longest.subject,
    body: body.trim() === "" ? "empty" : body.length > longest.body ? "tooLong" : null,
  };
}

export const isFaultless = ({ name, subject, body }: TemplateFaults) => !name && !subject && body === null;

/** Only a mail has a subject. */
export const textOf = (draft: TemplateText): TemplateText => ({
  ...draft,
  name: draft.name.trim(),
  subject: draft.channel === "mail" ? draft.subject : "",
});
