import type { Channel } from "./contract";

/** Texts to begin a touch with, as the server keeps them. */

/** A template as its owner writes it. */
export interface TemplateText {
  readonly name: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
  /** Colleagues may use it, too. */
  readonly shared: boolean;
}

export interface Template extends TemplateText {
  readonly id: string;
  readonly version: number;
  readonly isOwn: boolean;
  /** The colleague who shares it; null for one's own. */
  readonly owner: string | null;
  /** Names in braces that mean nothing. */
  readonly unknownFields: readonly string[];
  /** What begins or ends like a field and is none, as it is written. */
  readonly brokenFields: readonly string[];
}

/** The text filled in for somebody; what is not known of them stays in its braces, and is named. */
export interface TemplatePreview {
  readonly subject: string;
  readonly body: string;
  readonly missing: readonly string[];
}
