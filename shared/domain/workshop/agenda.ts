import type { AgendaItem } from "./workshop.ts";

/** When an item is on, in minutes since midnight; null where nothing says so. */
type Slot = { start: number | null; end: number | null };

export type AgendaTimes = {
  slots: Slot[];
  /** All minutes that the items are given. */
  planned: number;
  /** When the last item is over. */
  end: number | null;
  /** Index of the first item that begins before the one before it is over; -1 where there is none. */
  early: number;
};

const wholeDay = 1_440;

/** "09:30" as minutes since midnight; null for none. */
export function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(clock) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight as "09:30"; a day further on it begins again. */
export function clockOf(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** A time as people write it: "9.30", "930", "9:30" or "9"; anything else stays as it is. */
export function readClock(typed: string): string {
  const [, hours, minutes = "00"] = /^(\d{1,2}?)(?:[:. ]?(\d\d))?$/.exec(typed.trim()) ?? [];
  return hours === undefined ? typed.trim() : `${hours.padStart(2, "0")}:${minutes}`;
}

/** "2 h 35 min", "45 min", "3 h" */
export function durationWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`]
    .filter(Boolean)
    .join(" ");
}

/** When everything is on: at its own time, or after what stands before it. */
export function agendaTimes(
  start: string,
  items: readonly Pick<AgendaItem, "time" | "minutes">[],
): AgendaTimes {
  let now = minutesOf(start);
  const slots = items.map(({ time, minutes }) => {
    const from = minutesOf(time) ?? now;
    now = from === null || minutes === null ? null : (from + minutes) % wholeDay;
    return { start: from, end: now };
  });
  const planned = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const early = slots.findIndex(
    ({ start }, i) => start !== null && start < (slots[i - 1]?.end ?? 0),
  );
  return { slots, planned, end: items.length > 0 ? now : null, early };
}

/** The time of each item as it is shown: its own, or the one that follows from those before it; "" for none. */
export const shownTimes = (
  start: string,
  items: readonly Pick<AgendaItem, "time" | "minutes">[],
): string[] =>
  agendaTimes(start, items).slots.map(({ start: from }) => (from === null ? "" : clockOf(from)));
