import type { LeadListState, Standing } from "../api/leads-contract";

/** The columns of the board. */
export const boardStates = [
  "planned",
  "waiting",
  "answered",
  "parked",
  "retired",
] as const satisfies readonly LeadListState[];
export type BoardState = (typeof boardStates)[number];

/** The acts of the user's by which somebody comes from one column to another. */
export type Move = "letGo" | "nextTouch" | "otherWay" | "judge" | "takeUp";

const moves: Readonly<Record<Standing, Readonly<Partial<Record<BoardState, Move>>>>> = {
  planned: { answered: "otherWay", retired: "letGo" },
  waiting: { answered: "otherWay", retired: "letGo" },
  answered: { planned: "judge", retired: "letGo" },
  parked: { planned: "nextTouch", answered: "otherWay", retired: "letGo" },
  retired: { planned: "takeUp" },
  stopped: {},
};

/** Null where no act leads there: a mail does, or an automatic reply. */
export const moveTo = (from: Standing, to: BoardState): Move | null => moves[from][to] ?? null;

/** What can be done with whoever stands there. */
export const movesFrom = (from: Standing): readonly Move[] => Object.values(moves[from]);
