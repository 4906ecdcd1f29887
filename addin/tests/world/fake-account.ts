import type { ReasonForNo } from "../../src/api/contract";
import type { Me } from "../../src/api/me-contract";
import { problem } from "./fake-server";
import { reasons } from "./sample-catalogues";
import { me } from "./sample-leads";

/** The user as the server keeps them: where cards go, how long a no rests, and whether they leave. */
export class FakeAccount {
  me: Me = me;
  reasons: readonly ReasonForNo[] = reasons;
  workflow: string | null = null;

  /** Null: that is nothing of theirs. */
  route(method: string, pathname: string, body: unknown): Response | null {
    switch (pathname) {
      case "/api/session":
      case "/api/me":
        return this.#known();
      case "/api/me/matching":
        return this.#known({ matching: body as Me["matching"] });
      case "/api/me/calendar":
        return this.#known({ calendar: { ...this.me.calendar, ...(body as Me["calendar"]) } });
      case "/api/me/teams":
        return this.#setWorkflow(body as { workflowUrl?: string | null; restore?: string });
      case "/api/me/teams/test":
        return this.me.teams.configured ? new Response(null, { status: 204 }) : problem(422, "no-workflow", "None.");
      case "/api/me/deletion":
        return this.#known({ deletesAt: method === "PUT" ? "2026-11-28T23:00:00Z" : null });
      case "/api/me/reasons":
        return this.#setPause(body as { reason: string; pauseInWeeks: number | null });
      case "/api/reasons":
        return Response.json(this.reasons);
      default:
        return null;
    }
  }

  #known(change: Partial<Me> = {}): Response {
    this.me = { ...this.me, ...change };
    return Response.json(this.me);
  }

  #setWorkflow({ workflowUrl, restore }: { workflowUrl?: string | null; restore?: string }): Response {
    const before = this.workflow === null ? null : `sealed ${this.workflow}`;
    this.workflow = restore?.replace("sealed ", "") ?? workflowUrl ?? null;
    this.me = { ...this.me, teams: { ...this.me.teams, own: this.workflow !== null } };
    return Response.json({ me: this.me, before });
  }

  #setPause({ reason, pauseInWeeks }: { reason: string; pauseInWeeks: number | null }): Response {
    this.reasons = this.reasons.map((known) =>
      known.reason === reason ? { ...known, pauseInWeeks: pauseInWeeks ?? known.usualPauseInWeeks } : known,
    );
    return Response.json(this.reasons);
  }
}
