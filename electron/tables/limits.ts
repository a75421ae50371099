import { AppError } from "../../shared/errors.ts";

/** What is read at most. A table for a person's work is far smaller. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  /** What a compressed file may unpack to. */
  unpacked: 200 * 1024 * 1024,
  rows: 100_000,
  columns: 1_000,
  cells: 5_000_000,
};

const counted = new Intl.NumberFormat("en-GB");
/** @throws AppError where a table is larger than what is read */
export function demandSize(name: string, rows: number, columns: number): void {
  const problem =
    rows > limits.rows
      ? `${counted.format(limits.rows)} rows`
      : columns > limits.columns
        ? `${counted.format(limits.columns)} columns`
        : rows * columns > limits.cells
          ? `${counted.format(limits.cells)} cells`
          : null;
  if (problem)
    throw new AppError("invalid-input", `${name} has more than ${problem}, the most that is read.`);
}
