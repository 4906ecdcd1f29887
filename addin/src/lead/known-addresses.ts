import type { DeskState, Whom } from "./desk-state";

const place = "followup-known-1";
const most = 2_000;

/**
 * Which addresses were leads when they were last seen here, so that the pane begins with what will most likely stand there: a guess,
 * until the server has said. A number is kept of each, from which no address can be read. Where storage is blocked, nobody is known.
 */
export class KnownAddresses {
  has(address: string): boolean {
    return read().includes(numberOf(address));
  }

  learn(whom: Whom, state: DeskState): void {
    if (!("address" in whom) || (state.kind !== "lead" && (state.kind !== "stranger" || !state.sure))) return;
    const [all, one] = [read(), numberOf(whom.address)];
    const isLead = state.kind === "lead";
    if (all.includes(one) === isLead) return;
    const others = all.filter((known) => known !== one);
    write(isLead ? [...others, one].slice(-most) : others);
  }
}

/** FNV-1a, 32 bits: two people with one number are guessed alike, and no more. */
function numberOf(address: string): number {
  let hash = 0x811c9dc5;
  for (const letter of address.toLowerCase()) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

function read(): readonly number[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(kept) ? (kept as readonly number[]) : [];
  } catch {
    return [];
  }
}

function write(known: readonly number[]): void {
  try {
    localStorage.setItem(place, JSON.stringify(known));
  } catch {
    // Blocked or full.
  }
}
