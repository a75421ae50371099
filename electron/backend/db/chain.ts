import { createHash } from "node:crypto";
import type { Sql } from "./sql.ts";

type Link = { id: string; method: string; hash: string };

/**
 * The seal of a step: SHA-256 over the seal before it and every journal entry of its own.
 * A journal that was altered, shortened or re-ordered by hand no longer fits its seals.
 */
export function sealOf(sql: Sql, previous: string, step: Pick<Link, "id" | "method">): string {
  const hash = createHash("sha256").update(`${previous}\n${step.id}\n${step.method}`);
  for (const entry of sql.all<Record<string, string | null>>(
    "SELECT tableName, rowId, before, after FROM journal WHERE step = ? ORDER BY seq",
    step.id,
  ))
    hash.update(`\n${JSON.stringify(Object.values(entry))}`);
  return hash.digest("hex");
}

/** Seals a step again that has grown, and those after it, which stand on its seal. */
export function sealAgain(sql: Sql, from: number): void {
  const before = "SELECT hash FROM step WHERE seq < ? ORDER BY seq DESC LIMIT 1";
  let previous = sql.get<{ hash: string }>(before, from)?.hash ?? "";
  for (const step of sql.all<Link & { seq: number }>(
    "SELECT seq, id, method, hash FROM step WHERE seq >= ? ORDER BY seq",
    from,
  )) {
    previous = sealOf(sql, previous, step);
    sql.run("UPDATE step SET hash = ? WHERE seq = ?", previous, step.seq);
  }
}

/** Checks every seal in order. @returns null where all fit, else which does not */
export function checkSeals(sql: Sql): string | null {
  let previous = "";
  for (const step of sql.all<Link & { seq: number }>(
    "SELECT seq, id, method, hash FROM step ORDER BY seq",
  )) {
    if (sealOf(sql, previous, step) !== step.hash)
      return `step ${step.seq} of the journal was altered`;
    previous = step.hash;
  }
  return null;
}
