import { dayWords } from "../words.ts";

const two = (n: number) => String(n).padStart(2, "0");

/** "30 March 2010, 14:00" as clocks here showed it; "" for none. People read it before they come. */
export function momentWords(instant: string | null): string {
  if (!instant) return "";
  const at = new Date(instant);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${dayWords(day)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
