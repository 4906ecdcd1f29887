import type { RequestId } from "./changes";
import type { Api } from "./client";
import type { NoReason, ReasonForNo } from "./contract";
import type { Me } from "./me-contract";

/** What was replaced, to be put back; nobody can read it. Null: there was none. Empty: it is told no more. */
export type TeamsBefore = string | null;

interface TeamsSet {
  readonly me: Me;
  readonly before: TeamsBefore;
}

/** What the pane asks the server about the user's own wishes. */
export const settingsAt = (api: Api) => ({
  /** Null for a workflow of one's own no longer. */
  setTeams: (workflowUrl: string | null, id: RequestId) =>
    api.change<TeamsSet>({ method: "PUT", path: "/me/teams", body: { workflowUrl } }, id),

  putTeamsBack: async (before: TeamsBefore, id: RequestId) => {
    const body = before === null ? { workflowUrl: null } : { restore: before };
    return (await api.change<TeamsSet>({ method: "PUT", path: "/me/teams", body }, id)).me;
  },

  /** A card, to see whether one comes. */
  tryTeams: (id: RequestId) => api.change<undefined>({ method: "POST", path: "/me/teams/test" }, id),

  /** Null for as long as usual. */
  setPause: (reason: NoReason, pauseInWeeks: number | null, id: RequestId) =>
    api.change<readonly ReasonForNo[]>({ method: "PUT", path: "/me/reasons", body: { reason, pauseInWeeks } }, id),

  /** Everything goes in a week. */
  leave: (id: RequestId) => api.change<Me>({ method: "PUT", path: "/me/deletion" }, id),

  stay: (id: RequestId) => api.change<Me>({ method: "DELETE", path: "/me/deletion" }, id),
});
