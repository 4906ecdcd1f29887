import { changeOf, type Change, type RequestId } from "../api/changes";
import type { Versioned } from "../api/client";
import type { Lead, LeadKind, RememberedDays } from "../api/contract";
import type { AnswerRequest, CaptureRequest, NextTouchRequest, TouchRequest } from "../api/requests";
import type { PersonCard } from "../api/person-contract";
import { asTrouble, Trouble } from "../api/trouble";
import type { Pane } from "../pane-context";
import { isAboutAccess, strangerIf, type Conflict, type DeskEvents, type DeskState, type Whom } from "./desk-state";
import { decidedOn, type Doing } from "./doing";
import type { Asked } from "./outbox";
import { pressFor, type Press } from "./press";
import { undoOn } from "./undo-on";

const readAgainEvery = 3_000;
const failuresUntilStale = 2;

/** All that the pane does about one person on one mail. It ends with the signal; nothing is told after that. */
export class LeadDesk {
  #state: DeskState;
  #etag: string | null = null;
  /** Counts the user's acts: a reading begun before an act knows nothing of it. */
  #acts = 0;
  #failures = 0;
  #failed: Press | null = null;

  constructor(
    private readonly pane: Pick<Pane, "api" | "clock" | "outbox">,
    private readonly whom: Whom,
    private readonly events: DeskEvents,
    private readonly signal: AbortSignal,
    begun: DeskState,
  ) {
    this.#state = begun;
  }

  open(): void {
    void this.look();
    const timer = setInterval(() => void this.readAgain(), readAgainEvery);
    const seen = () => void this.readAgain();
    document.addEventListener("visibilitychange", seen, { signal: this.signal });
    this.signal.addEventListener("abort", () => clearInterval(timer), { once: true });
    this.pane.outbox.eachArrival((lead) => this.#hear(lead), this.signal);
  }

  /** What was left behind by a page before this one has been done. */
  #hear(lead: Lead): void {
    const state = this.#state;
    if (state.kind === "looking" || state.kind === "unknown" || state.doing !== null) return;
    if (state.kind === "lead" && state.lead.id === lead.id) this.#takeNewer(state.lead, { value: lead, etag: null });
    if (state.kind === "lead" || !("address" in this.whom)) return;
    const { address } = this.whom;
    if (lead.addresses.some((known) => known.address === address)) this.#take({ value: lead, etag: null });
  }

  async look(): Promise<void> {
    if (this.#state.kind !== "stranger") this.#show({ kind: "looking" });
    const acts = this.#acts;
    try {
      const found = await this.#find();
      const state = this.#state;
      if (found === null && state.kind === "stranger") this.#show({ ...state, sure: true });
      // Captured meanwhile: the answer to that is newer.
      else if (acts === this.#acts) this.#take(found);
    } catch (error) {
      if (acts === this.#acts) this.#show({ kind: "unknown", trouble: asTrouble(error) });
    }
  }

  capture(request: CaptureRequest, promise: string): Promise<boolean> {
    const asked = { who: request.person.name, leadId: null, decided: null };
    return this.#act({ ...asked, doing: { kind: "capture", promise }, change: changeOf.capture(request) });
  }

  setNextTouch(request: NextTouchRequest, promise: string): Promise<boolean> {
    return this.#change({ kind: "nextTouch", promise }, (lead) => changeOf.nextTouch(lead, request));
  }

  answer(request: AnswerRequest, promise: string): Promise<boolean> {
    const { answer } = request;
    return this.#change({ kind: "answer", answer, promise }, (lead) => changeOf.answer(lead, request));
  }

  touch(request: TouchRequest): Promise<boolean> {
    return this.#change({ kind: "touch", channel: request.channel }, (lead) => changeOf.touch(lead, request));
  }

  note(text: string): Promise<boolean> {
    return this.#change({ kind: "note" }, (lead) => changeOf.note(lead, text));
  }

  setAbout(entryId: string, about: string, before: string): Promise<boolean> {
    return this.#change({ kind: "about", entryId, about, before }, (lead) => changeOf.about(lead, entryId, about));
  }

  setKind(wish: LeadKind): Promise<boolean> {
    return this.#change({ kind: "kind", wish }, (lead) => changeOf.kind(lead, wish));
  }

  describe(wish: PersonCard): Promise<boolean> {
    return this.#change({ kind: "person", wish }, (lead) => changeOf.person(lead, wish));
  }

  setTags(wish: readonly string[]): Promise<boolean> {
    return this.#change({ kind: "tags", wish }, (lead) => changeOf.tags(lead, wish));
  }

  setCadence(wish: string): Promise<boolean> {
    return this.#change({ kind: "cadence", wish }, (lead) => changeOf.cadence(lead, wish));
  }

  setDays(days: RememberedDays, before: RememberedDays): Promise<boolean> {
    return this.#change({ kind: "days", before }, (lead) => changeOf.days(lead, days));
  }

  addReferral(received: boolean): Promise<boolean> {
    return this.#change({ kind: "referral", received }, (lead) => changeOf.referral(lead, received));
  }

  letGo(): Promise<boolean> {
    return this.#change({ kind: "letGo" }, (lead) => changeOf.letGo(lead));
  }

  undo(entryId: string): Promise<boolean> {
    return this.#change({ kind: "undo", entryId }, (lead) => changeOf.undo(lead, entryId));
  }

  retry(effectId: string): Promise<boolean> {
    return this.#change({ kind: "retry", effectId }, (lead) => changeOf.retry(lead, effectId));
  }

  judge(entryId: string, isAnswer: boolean): Promise<boolean> {
    return this.#change({ kind: "judge", entryId, isAnswer }, (lead) => changeOf.judge(lead, entryId, isAnswer));
  }

  addAddress(address: string): Promise<boolean> {
    return this.#change({ kind: "addAddress", address }, (lead) => changeOf.addAddress(lead, address));
  }

  removeAddress(address: string): Promise<boolean> {
    return this.#change({ kind: "removeAddress", address }, (lead) => changeOf.removeAddress(lead, address));
  }

  /** Also when the page is another one by now; `lead` is how it was then. */
  async takeBack(entryId: string, lead: Lead, id: RequestId): Promise<boolean> {
    if (!this.signal.aborted) return this.undo(entryId);
    await undoOn(this.pane.api, lead, entryId, id);
    return true;
  }

  #find(): Promise<Versioned<Lead> | null> {
    return "id" in this.whom
      ? this.pane.api.readLead(this.whom.id, null, this.signal)
      : this.pane.api.findLead(this.whom.address, this.signal);
  }

  /** A change of the lead in sight. Where another window was quicker with just that, the user is asked. */
  #change(doing: Doing, change: (lead: Lead) => Change): Promise<boolean> {
    const state = this.#state;
    if (state.kind !== "lead") return Promise.resolve(false);
    const { lead } = state;
    const asked = { who: lead.name, leadId: lead.id, decided: decidedOn(doing, lead) };
    return this.#act({ ...asked, doing, change: change(lead) }, () => this.#change(doing, change));
  }

  /** Shows the wish at once, then what the server made of it; a failure goes back to where it was, and says so. */
  async #act(asked: Omit<Asked, "id">, onTop?: () => Promise<boolean>): Promise<boolean> {
    const before = this.#state;
    if ((before.kind !== "lead" && before.kind !== "stranger") || before.doing !== null) return false;
    this.#acts++;
    const begun = { doing: asked.doing, trouble: null };
    this.#show(before.kind === "lead" ? { ...before, ...begun, conflict: null } : { ...before, ...begun });
    const press = pressFor(asked.change, this.#failed);
    try {
      const lead = await this.pane.outbox.send({ ...asked, id: press.id }, this.signal);
      if (this.signal.aborted) return false;
      this.#take({ value: lead, etag: null });
      this.events.done(asked.doing, lead);
      return true;
    } catch (error) {
      const trouble = asTrouble(error);
      if (trouble.current !== undefined && onTop !== undefined) return this.#ask(asked.doing, trouble.current, onTop);
      this.#failed = press;
      const now = this.#state;
      this.#show({ ...(now.kind === "stranger" ? now : before), doing: null, trouble });
      if (now.kind === "stranger" && !now.sure) void this.look();
      return false;
    }
  }

  /** The newer lead is shown, and the user's own wish is kept until they say which of the two holds. */
  #ask(doing: Doing, current: Lead, onTop: () => Promise<boolean>): Promise<boolean> {
    return new Promise((resolve) => {
      const mine = () => resolve(onTop());
      const newer = () => {
        if (this.#state.kind === "lead") this.#show({ ...this.#state, conflict: null });
        resolve(false);
      };
      this.#take({ value: current, etag: null }, { doing, mine, newer });
    });
  }

  async readAgain(): Promise<void> {
    const state = this.#state;
    if (state.kind !== "lead" || state.doing !== null || document.visibilityState === "hidden") return;
    const acts = this.#acts;
    try {
      const read = await this.pane.api.readLead(state.lead.id, this.#etag, this.signal);
      if (this.signal.aborted || acts !== this.#acts) return;
      this.#failures = 0;
      if (read !== null) this.#takeNewer(state.lead, read);
      else if (state.stale || isAboutAccess(state.trouble)) this.#show({ ...state, stale: false, trouble: null });
    } catch (error) {
      if (!this.signal.aborted && acts === this.#acts) this.#readingFailed(asTrouble(error));
    }
  }

  #takeNewer(known: Lead, read: Versioned<Lead>): void {
    if (read.value.version < known.version) return;
    this.#take(read, this.#state.kind === "lead" ? this.#state.conflict : null);
    if (read.value.version > known.version) this.events.happened(known, read.value);
  }

  #readingFailed(trouble: Trouble): void {
    const state = this.#state;
    if (state.kind !== "lead") return;
    if (trouble.kind === "gone") return this.#take(null);
    if (isAboutAccess(trouble)) return this.#show({ ...state, trouble });
    if (++this.#failures >= failuresUntilStale) this.#show({ ...state, stale: true });
  }

  #take(read: Versioned<Lead> | null, conflict: Conflict | null = null): void {
    if (read === null) return this.#show(strangerIf(true));
    this.#etag = read.etag;
    this.#failures = 0;
    this.#failed = null;
    const lead = read.value;
    const newest = lead.timeline[0];
    if (newest !== undefined) this.pane.clock.notBefore(newest.at);
    // Their capture was taken back: they can be captured anew, like anyone else.
    const never = lead.status === "retired" && lead.retired === null;
    if (never) this.#take(null);
    else this.#show({ kind: "lead", lead, doing: null, trouble: null, stale: false, conflict });
  }

  #show(state: DeskState): void {
    if (this.signal.aborted) return;
    this.#state = state;
    this.events.changed(state);
  }
}
