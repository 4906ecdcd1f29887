import type { Text } from "./en";
import type { AnswersText } from "./en-answers";
import type { CadencesText } from "./en-cadences";
import type { ComposeText } from "./en-compose";
import type { DeskText } from "./en-desk";
import type { DetailsText } from "./en-details";
import type { LeadsText } from "./en-leads";
import type { EmptyText } from "./en-empty";
import type { OthersText } from "./en-others";
import type { PersonText } from "./en-person";
import type { RefusedText } from "./en-refused";
import type { SettingsText } from "./en-settings";
import type { TemplatesText } from "./en-templates";
import type { TimelineText } from "./en-timeline";
import type { TodayText } from "./en-today";
import type { WhenText } from "./en-when";
import type { FailureSaid, Translated } from "./server-sentences";

/** The words that come when they are needed: most with a page, those of refusals with the first of them. */
export interface Parts {
  readonly answers: AnswersText;
  readonly cadences: CadencesText;
  readonly compose: ComposeText;
  readonly desk: DeskText;
  readonly details: DetailsText;
  readonly leads: LeadsText;
  readonly empty: EmptyText;
  readonly failures: FailureSaid;
  readonly others: OthersText;
  readonly person: PersonText;
  readonly refused: RefusedText;
  readonly refusals: Translated;
  readonly settings: SettingsText;
  readonly templates: TemplatesText;
  readonly timeline: TimelineText;
  readonly today: TodayText;
  readonly when: WhenText;
}

export type PartName = keyof Parts;

/** Another language than English: the words needed at once, and where the others are. */
export interface Translation {
  readonly text: Text;
  readonly parts: { readonly [Name in PartName]: () => Promise<Parts[Name]> };
}

/** The language that the pane speaks. A part of it that did not come is said in English. */
export class Language {
  readonly #known: { -readonly [Name in PartName]?: Parts[Name] } = {};

  constructor(
    readonly text: Text,
    private readonly parts?: Translation["parts"],
  ) {}

  /** Undefined: it is said in English. */
  part<Name extends PartName>(name: Name): Parts[Name] | undefined {
    return this.#known[name];
  }

  /** What the server refuses in English, said in this language. */
  readonly refusal = async (slug: string, sentence: string): Promise<string> => {
    await this.learn(["refusals"]);
    return this.part("refusals")?.(slug, sentence) ?? sentence;
  };

  has(names: readonly PartName[]): boolean {
    return this.parts === undefined || names.every((name) => name in this.#known);
  }

  /** Ends well in any case: a word in English is better than none. */
  async learn(names: readonly PartName[]): Promise<void> {
    const { parts } = this;
    if (parts === undefined) return;
    const learn = async (name: PartName) => Object.assign(this.#known, { [name]: await parts[name]() });
    await Promise.allSettled(names.map(learn));
  }
}
