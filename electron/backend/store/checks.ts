import type { Parsed } from "../../../shared/contract.ts";
import type { Check } from "../../../shared/domain/checks/check.ts";
import { type ConsideredRow, checksOf } from "../../../shared/domain/checks/checksOf.ts";
import { AppError } from "../../../shared/errors.ts";
import { readGrounds } from "./checkGrounds.ts";
import { listFindings } from "./finding.ts";
import { demand, notFound, type Store } from "./store.ts";

/** Everything to look at, with what was considered. */
export function listChecks(store: Store): Check[] {
  const considered = store.sql.all<ConsideredRow>("SELECT * FROM considered");
  return checksOf(listFindings(store).headings, readGrounds(store), considered);
}

/** Keeps why a check is left as it is; said again, the reason is the newer one. */
export function consider(store: Store, input: Parsed<"check.consider">): { id: string } {
  const { findingId, themeId, check, reason } = input;
  if (findingId) demand(store, "finding", findingId, "key message");
  if (themeId) demand(store, "theme", themeId);
  const found = listChecks(store).find(
    (each) => each.key === check && each.findingId === findingId && each.themeId === themeId,
  );
  if (!found)
    throw new AppError(
      "conflict",
      "What that check rests on has changed meanwhile: look at it again before you leave it as it is.",
    );
  const createdAt = new Date(store.now()).toISOString();
  if (found.considered) {
    if (!store.sql.update("considered", found.considered.id, { reason, createdAt }))
      throw notFound("check");
    return { id: found.considered.id };
  }
  const id = store.newId();
  store.sql.insert("considered", { id, findingId, themeId, check, reason, createdAt });
  return { id };
}
