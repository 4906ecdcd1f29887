import { toTheEnd, type Api } from "./client";
import type { NoReason, ReasonForNo } from "./contract";
import type { Me } from "./me-contract";

/** What was replaced, to be put back; nobody can read it. */
export type TeamsBefore = string | null;

interface TeamsSet {
  readonly me: Me;
  readonly before: TeamsBefore;
}

/** What the pane asks the server about the user's own wishes. */
export const settingsAt = (api: Api) => ({
  /** Null for a workflow of one's own no longer. */
  setTeams: (workflowUrl: string | null) =>
    api.ask<TeamsSet>({ method: "PUT", path: "/me/teams", body: { workflowUrl }, signal: toTheEnd() }),

  putTeamsBack: async (before: TeamsBefore) => {
    const body = before === null ? { workflowUrl: null } : { restore: before };
    return (await api.ask<TeamsSet>({ method: "PUT", path: "/me/teams", body, signal: toTheEnd() })).me;
  },

  /** A card, to see whether one comes. */
  tryTeams: () => api.ask<undefined>({ method: "POST", path: "/me/teams/test", signal: toTheEnd() }),

  /** Null for as long as usual. */
  setPause: (reason: NoReason, pauseInWeeks: number | null) =>
    api.ask<readonly ReasonForNo[]>({
      method: "PUT",
      path: "/me/reasons",
      body: { reason, pauseInWeeks },
      signal: toTheEnd(),
    }),

  /** Everything goes in a week. */
  leave: () => api.ask<Me>({ method: "PUT", path: "/me/deletion", signal: toTheEnd() }),

  stay: () => api.ask<Me>({ method: "DELETE", path: "/me/deletion", signal: toTheEnd() }),
});
