import type { Finding } from "../../../shared/domain/finding.ts";
import { say } from "../../state/say.ts";
import { narrativeField } from "./narrative.ts";

const column = "[data-evidence]";

/** From the narrative to the evidence that is being read, and back. */
export function turnToOther(finding: Pick<Finding, "evidence"> | undefined): void {
  if (document.activeElement?.closest(column))
    document.querySelector<HTMLElement>(narrativeField)?.focus();
  else if (finding?.evidence.length === 0) say("No evidence yet");
  else rowToRead()?.focus();
}

/** The row with the tab stop where it is in sight, else the first that is: nothing is scrolled away from. */
function rowToRead(): HTMLElement | null {
  const stop = document.querySelector<HTMLElement>(`${column} [data-cell][tabindex='0']`);
  const frame = document.querySelector(`${column} [data-scroll]`)?.getBoundingClientRect();
  const row = stop?.closest("li");
  if (!stop || !row || !frame) return stop;
  const isInSight = (each: Element) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top >= frame.top - 1 && Math.min(bottom, top + 40) <= frame.bottom + 1;
  };
  if (isInSight(row)) return stop;
  const first = [...document.querySelectorAll(`${column} li[data-row]`)].find(isInSight);
  return first?.querySelector<HTMLElement>("[data-cell]") ?? stop;
}
