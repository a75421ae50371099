import type { Parsed } from "../../../shared/contract.ts";
import { AppError } from "../../../shared/errors.ts";
import { addOrdered, demand, notFound, type Store, updateRow } from "./store.ts";

/** Adds somebody from the contact list or by name. Who was not invited has walked in, and is there. */
export function addAttendee(store: Store, input: Parsed<"attendee.add">): { id: string } {
  const { workshopId, stakeholderId = null, name = "", organisation = "" } = input;
  demand(store, "workshop", workshopId);
  if (stakeholderId) demand(store, "stakeholder", stakeholderId);
  if (input.stratumId) demand(store, "stratum", input.stratumId);
  if ((stakeholderId === null) === (name === ""))
    throw new AppError(
      "invalid-input",
      "Choose somebody from the contact list, or write a name: one of the two.",
    );
  if (stakeholderId && isListed(store, workshopId, stakeholderId))
    throw new AppError("conflict", "This person is on the list of this workshop already.");
  const invited = input.invited ?? false;
  return addOrdered(store, "attendee", {
    ...{ workshopId, stakeholderId, name, organisation, invited },
    stratumId: stakeholderId ? null : (input.stratumId ?? null),
    attended: input.attended ?? !invited,
  });
}

const isListed = ({ sql }: Store, workshopId: string, stakeholderId: string) =>
  sql.get(
    "SELECT 1 FROM attendee WHERE workshopId = ? AND stakeholderId = ?",
    workshopId,
    stakeholderId,
  ) !== undefined;

/** Invites people from the contact list; who is listed already is left as they are. */
export function invite(
  store: Store,
  workshopId: string,
  stakeholderIds: readonly string[],
): { added: number } {
  demand(store, "workshop", workshopId);
  let added = 0;
  for (const stakeholderId of new Set(stakeholderIds)) {
    if (isListed(store, workshopId, stakeholderId)) continue;
    addAttendee(store, { workshopId, stakeholderId, invited: true });
    added++;
  }
  return { added };
}

export function updateAttendee(
  store: Store,
  id: string,
  patch: Parsed<"attendee.update">["patch"],
): null {
  const row = store.sql.get<{ stakeholderId: string | null }>(
    "SELECT stakeholderId FROM attendee WHERE id = ?",
    id,
  );
  if (!row) throw notFound("person");
  if (patch.stratumId) demand(store, "stratum", patch.stratumId);
  const { name, organisation, stratumId } = patch;
  if (row.stakeholderId && (name ?? organisation ?? stratumId) !== undefined)
    throw new AppError(
      "conflict",
      "This person is on the contact list: change the name, the organisation or the stratum there.",
    );
  if (!row.stakeholderId && name === "")
    throw new AppError("invalid-input", "A person who is not on the contact list needs a name.");
  return updateRow(store, "attendee", id, patch, "person");
}

/** Sets how many people of a stratum were counted and not listed; none takes the line away. */
export function setHeadcount(store: Store, input: Parsed<"headcount.set">): null {
  const { workshopId, stratumId, people } = input;
  const { sql } = store;
  demand(store, "workshop", workshopId);
  if (stratumId) demand(store, "stratum", stratumId);
  const row = sql.get<{ id: string }>(
    "SELECT id FROM headcount WHERE workshopId = ? AND stratumId IS ?",
    workshopId,
    stratumId,
  );
  if (people === 0) {
    if (row) sql.run("DELETE FROM headcount WHERE id = ?", row.id);
  } else if (row) sql.update("headcount", row.id, { people });
  else sql.insert("headcount", { id: store.newId(), workshopId, stratumId, people });
  return null;
}
