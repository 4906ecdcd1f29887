import type { Template, TemplatePreview, TemplateText } from "../../src/api/template-contract";
import { brokenIn, openFieldsIn, unknownIn } from "../../src/text/merge-fields";
import { mia } from "./sample-leads";

export const secondMail: Template = {
  id: "template-second",
  version: 1,
  name: "Second mail",
  channel: "mail",
  subject: "About {{last conversation}}",
  body: "Hello {{first name}},\nhow are things at {{company}}?\n\n{{my name}}",
  shared: false,
  isOwn: true,
  owner: null,
  unknownFields: [],
  brokenFields: [],
};

export const callNotes: Template = {
  ...secondMail,
  id: "template-call",
  name: "What to ask on the phone",
  channel: "call",
  subject: "",
  body: "Ask for {{shoe size}}.",
  shared: true,
  unknownFields: ["shoe size"],
};

export const tomsMail: Template = {
  ...secondMail,
  id: "template-tom",
  name: "After a fair",
  subject: "Nice to meet you",
  body: "Hello {{name}}, it was nice to meet you.",
  shared: true,
  isOwn: false,
  owner: "Tom Okafor",
};

/** Whom a text is filled in for. */
export interface Reader {
  readonly name: string;
  readonly company?: string | null;
  readonly lastConversation?: string | null;
}

/** The user's texts and those that are shared with them, as the server keeps them. */
export class FakeTemplates {
  templates: Template[] = [secondMail, callNotes, tomsMail];
  #made = 0;

  /** Null: that is nothing of the templates. */
  route(
    { method, headers }: Request,
    pathname: string,
    body: unknown,
    lead: (id: string) => Reader | undefined,
  ): Response | null {
    const [, , what, id = "", act, templateId] = pathname.split("/");
    if (what === "leads" && act === "templates") return this.#preview(templateId ?? "", lead(id));
    if (what !== "templates") return null;
    if (act === "preview") return this.#preview(id, body as Reader);
    if (id === "") return method === "POST" ? this.#add(body as TemplateText) : Response.json(this.templates);
    return method === "DELETE" ? this.#remove(id) : this.#change(id, body as TemplateText, headers.get("if-match"));
  }

  #add(text: TemplateText): Response {
    const template = withUnknown({ ...secondMail, ...text, id: `template-${++this.#made}` });
    this.templates = [...this.templates, template];
    return Response.json(template, { status: 201 });
  }

  /** As another window does it: without a word to this one. */
  change(id: string, text: Partial<TemplateText>): void {
    this.templates = this.templates.map((known) =>
      known.id === id ? withUnknown({ ...known, ...text, version: known.version + 1 }) : known,
    );
  }

  #change(id: string, text: TemplateText, seen: string | null): Response {
    const known = this.templates.find((one) => one.id === id);
    if (seen !== null && seen !== `"${known?.version}"`) {
      const type = "urn:followup:template-changed";
      return Response.json({ type, title: "It was changed in another window.", status: 409 }, { status: 409 });
    }
    this.change(id, text);
    return Response.json(this.templates.find((one) => one.id === id));
  }

  #remove(id: string): Response {
    this.templates = this.templates.filter((known) => known.id !== id);
    return new Response(null, { status: 204 });
  }

  #preview(id: string, reader: Reader | undefined): Response {
    const template = this.templates.find((known) => known.id === id);
    if (template === undefined || reader === undefined) return new Response(null, { status: 404 });
    const fill = (text: string) =>
      Object.entries(valuesOf(reader)).reduce(
        (filled, [field, value]) => (value == null ? filled : filled.replaceAll(`{{${field}}}`, value)),
        text,
      );
    const [subject, body] = [fill(template.subject), fill(template.body)];
    const preview: TemplatePreview = { subject, body, missing: openFieldsIn(`${subject}\n${body}`) };
    return Response.json(preview);
  }
}

const valuesOf = ({ name, company, lastConversation }: Reader) => ({
  "first name": name.split(" ")[0],
  name,
  company,
  "last conversation": lastConversation,
  "my name": mia.name,
});

const withUnknown = (template: Template): Template => ({
  ...template,
  unknownFields: unknownIn(`${template.subject}\n${template.body}`),
  brokenFields: brokenIn(`${template.subject}\n${template.body}`),
});
