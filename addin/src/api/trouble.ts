import type { Lead } from "./contract";
import { retryAfterOf } from "./pause";

/** What a person can do about a trouble: the one button beside its sentence. */
export type Remedy = "retry" | "signIn" | "consent" | "reload" | "none";

export type TroubleKind =
  | "offline"
  | "unreachable"
  | "throttled"
  | "down"
  | "signIn"
  | "popupBlocked"
  | "consent"
  | "refused"
  | "gone"
  | "notConfigured"
  | "unexpected";

const remedies: Readonly<Record<TroubleKind, Remedy>> = {
  offline: "retry",
  unreachable: "retry",
  throttled: "retry",
  down: "retry",
  signIn: "signIn",
  popupBlocked: "signIn",
  consent: "consent",
  refused: "none",
  gone: "retry",
  notConfigured: "reload",
  unexpected: "retry",
};

interface TroubleDetails {
  /** The server's own sentence in the reader's language, where it has a better one than the pane. */
  readonly sentence?: string | undefined;
  /** The problem's stable name after `urn:followup:`. */
  readonly slug?: string | undefined;
  readonly consentUrl?: string | undefined;
  /** The lead as it is now, where it changed while the user decided. */
  readonly current?: Lead | undefined;
  /** How long the answer asks to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** Something that went wrong, as one sentence and one remedy. The sentence itself is written in src/text. */
export class Trouble extends Error {
  override readonly name = "Trouble";
  readonly sentence: string | undefined;
  readonly slug: string | undefined;
  readonly consentUrl: string | undefined;
  readonly current: Lead | undefined;
  readonly retryAfter: number | undefined;

  constructor(
    readonly kind: TroubleKind,
    details: TroubleDetails = {},
  ) {
    super(kind);
    this.sentence = details.sentence;
    this.slug = details.slug;
    this.consentUrl = details.consentUrl;
    this.current = details.current;
    this.retryAfter = details.retryAfter;
  }

  get remedy(): Remedy {
    return remedies[this.kind];
  }
}

export function asTrouble(error: unknown): Trouble {
  return error instanceof Trouble ? error : new Trouble("unexpected");
}

const problemPrefix = "urn:followup:";
/** What passes by itself, said better by the server than "a problem of its own". */
const passing: ReadonlySet<string> = new Set(["busy", "mailbox-busy", "mailbox-failed", "mailbox-unreachable"]);
const needsConsent = "needs-consent";
/** Begins the slug of a mere status, whose title is no sentence. */
const unforeseen = "status-";

/** Nobody waits longer in front of a page. */
const longestWait = 60_000;

/** The server's English sentence in the reader's language. */
export type Saying = (slug: string, sentence: string) => Promise<string>;

/** ProblemDetails to trouble. A 4xx title is a sentence for people, a 5xx title only where it is known to be one. */
export async function troubleOf(response: Response, say: Saying): Promise<Trouble> {
  const problem = await readProblem(response);
  const slug = problem.type?.startsWith(problemPrefix) === true ? problem.type.slice(problemPrefix.length) : undefined;
  const { current, title } = problem;
  const isSentence = slug !== undefined && title !== undefined && !slug.startsWith(unforeseen);
  const details = { sentence: isSentence ? await say(slug, title) : undefined, slug, current };
  switch (response.status) {
    case 401:
      return new Trouble("signIn", details);
    case 403:
      // What belongs to somebody else is no matter of consent.
      return new Trouble(slug === undefined || slug === needsConsent ? "consent" : "refused", details);
    case 404:
      return new Trouble("gone", details);
    case 429:
      return new Trouble("throttled", { retryAfter: retryAfterOf(response, longestWait) });
    default:
      if (response.status >= 500) {
        const retryAfter = response.status === 503 ? retryAfterOf(response, longestWait) : undefined;
        return new Trouble("down", { ...(passing.has(slug ?? "") ? details : {}), retryAfter });
      }
      return slug === undefined ? new Trouble("unexpected") : new Trouble("refused", details);
  }
}

interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly current?: Lead;
}

async function readProblem(response: Response): Promise<ProblemDetails> {
  try {
    const body: unknown = await response.json();
    if (typeof body !== "object" || body === null) return {};
    const { type, title, current } = body as Record<string, unknown>;
    return {
      ...(typeof type === "string" ? { type } : {}),
      ...(typeof title === "string" ? { title } : {}),
      ...(typeof current === "object" && current !== null ? { current: current as Lead } : {}),
    };
  } catch {
    return {};
  }
}
