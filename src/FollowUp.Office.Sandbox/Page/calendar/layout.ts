import type { CalendarEvent } from "../api/types";
import { dayOf, minutesBetween } from "../live/dates";

export interface Block {
  event: CalendarEvent;
  /** Minutes from midnight. */
  from: number;
  length: number;
  /** Which of how many columns, where events overlap. */
  lane: number;
  lanes: number;
}

const shortest = 15;

/** Where the events of one day stand: those that overlap share its width. */
export function blocksOf(events: CalendarEvent[], day: string): Block[] {
  const blocks = events
    .filter((event) => !event.isAllDay && dayOf(event.start) === day)
    .map((event): Block => {
      const length = Math.max(minutesBetween(event.start, event.end), shortest);
      return { event, from: minutesBetween(`${day}T00:00`, event.start), length, lane: 0, lanes: 1 };
    })
    .sort((left, right) => left.from - right.from || right.length - left.length);
  for (const cluster of clusters(blocks)) spread(cluster);
  return blocks;
}

function clusters(blocks: Block[]): Block[][] {
  const result: Block[][] = [];
  let end = -1;
  for (const block of blocks) {
    if (block.from >= end) result.push([]);
    result.at(-1)?.push(block);
    end = Math.max(end, block.from + block.length);
  }
  return result;
}

function spread(cluster: Block[]): void {
  const ends: number[] = [];
  for (const block of cluster) {
    const free = ends.findIndex((end) => end <= block.from);
    block.lane = free === -1 ? ends.length : free;
    ends[block.lane] = block.from + block.length;
  }
  for (const block of cluster) block.lanes = ends.length;
}
