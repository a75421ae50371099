import type { BudgetLine } from "./plan.ts";

type Priced = Pick<BudgetLine, "unitCost" | "quantity">;
/** What a budget line comes to, in pence. */
export const lineTotal = ({ unitCost, quantity }: Priced): number => unitCost * quantity;
/** What the budget comes to, in pence. */
export const budgetTotal = (lines: readonly Priced[]): number =>
  lines.reduce((sum, line) => sum + lineTotal(line), 0);

/** "£9,150", "£12.50". */
export function pounds(pence: number): string {
  const [whole, rest] = [Math.trunc(Math.abs(pence) / 100), Math.abs(pence) % 100];
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
  const minor = rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`;
  return `${pence < 0 ? "−" : ""}£${grouped}${minor}`;
}

/** Pence of a sum as typed or pasted: "£1,000", "12.5", "1000". Null where it is none. */
export function readPounds(text: string): number | null {
  const tidy = text.normalize("NFKC").replace(/\s/g, "").replace(/^£/, "");
  const parts = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?$/.exec(tidy);
  if (!parts) return null;
  const [, whole = "", minor = ""] = parts;
  const pence = Number(whole.replaceAll(",", "")) * 100 + Number(minor.padEnd(2, "0"));
  return Number.isSafeInteger(pence) ? pence : null;
}
