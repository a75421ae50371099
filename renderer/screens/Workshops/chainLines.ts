import type { Workshop } from "../../../shared/domain/workshop/workshop.ts";

/** One workshop feeds into another: rows, and how far left of the dots its line runs (0: straight down). */
type Line = { from: number; to: number; lane: number };
export type Chain = {
  lines: Line[];
  /** By row: nothing, the end of a series, or a part of one. */
  dots: ("alone" | "end" | "part")[];
  /** Of the dots, from the left edge. */
  x: number;
  /** Up to the words. */
  width: number;
};

const laneWidth = 10;
const edge = 24;

/** The series as lines beside the rows. Lines that would run over each other get lanes of their own. */
export function chainOf(workshops: readonly Pick<Workshop, "id" | "feedsIntoId">[]): Chain {
  const rows = new Map(workshops.map(({ id }, row) => [id, row]));
  const links = workshops.flatMap(({ feedsIntoId }, from) => {
    const to = rows.get(feedsIntoId ?? "");
    return to === undefined ? [] : [{ from, to }];
  });
  const lines: Line[] = [];
  const byLength = [...links].sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  for (const link of byLength) {
    const straight = link.to === link.from + 1;
    let lane = straight ? 0 : 1;
    while (!straight && lines.some((line) => line.lane === lane && overlap(line, link))) lane += 1;
    lines.push({ ...link, lane });
  }
  const lanes = Math.max(0, ...lines.map(({ lane }) => lane));
  const x = edge + lanes * laneWidth;
  const fed = new Set(links.map(({ to }) => to));
  const dots = workshops.map(({ feedsIntoId }, row) =>
    rows.has(feedsIntoId ?? "") ? "part" : fed.has(row) ? "end" : "alone",
  );
  return { lines, dots, x, width: x + 18 };
}

const overlap = (one: Omit<Line, "lane">, other: Omit<Line, "lane">): boolean =>
  Math.min(one.from, one.to) < Math.max(other.from, other.to) &&
  Math.min(other.from, other.to) < Math.max(one.from, one.to);

/** The way of a line, with round corners; rows are `height` apart, and the line ends short of the dot. */
export function pathOf({ from, to, lane }: Line, x: number, height: number): string {
  const y = (row: number) => (row + 0.5) * height;
  if (lane === 0) return `M${x} ${y(from) + 5}V${y(to) - 6}`;
  const left = x - lane * laneWidth;
  const bend = to > from ? 6 : -6;
  return [
    `M${x - 5} ${y(from)}H${left + 6}`,
    `Q${left} ${y(from)} ${left} ${y(from) + bend}`,
    `V${y(to) - bend}`,
    `Q${left} ${y(to)} ${left + 6} ${y(to)}H${x - 6}`,
  ].join("");
}
