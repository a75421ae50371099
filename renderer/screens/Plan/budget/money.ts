import { pounds, readPounds } from "../../../../shared/domain/plan/budget.ts";
import { AppError } from "../../../../shared/errors.ts";

/** "1,000", "12.50": the sign stands in the column's heading. */
export const plainPounds = (pence: number): string => pounds(pence).replace("£", "");

/** Pence of what was typed; throws words that say what is wanted. Nothing typed is nothing to pay. */
export function demandPounds(text: string): number {
  const pence = text.trim() === "" ? 0 : readPounds(text);
  if (pence === null || pence > 10_000_000_000)
    throw new AppError("invalid-input", `“${text}” is not a sum of money: type 250 or 12.50`);
  return pence;
}

/** A whole number of what was typed; throws words that say what is wanted. */
export function demandQuantity(text: string): number {
  const tidy = text.normalize("NFKC").replaceAll(/[\s,]/g, "");
  if (tidy === "") return 0;
  if (!/^\d{1,6}$/.test(tidy) || Number(tidy) > 100_000)
    throw new AppError("invalid-input", `“${text}” is not a quantity: type a whole number`);
  return Number(tidy);
}
