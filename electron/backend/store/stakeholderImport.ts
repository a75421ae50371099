import type { Parsed } from "../../../shared/contract.ts";
import { fold } from "../../../shared/domain/contacts/fold.ts";
import type { ImportedContact } from "../../../shared/domain/contacts/imported.ts";
import { type Stakeholder, stakeholderDefaults } from "../../../shared/domain/stakeholder.ts";
import { AppError } from "../../../shared/errors.ts";
import { listStakeholders, newCodes, updateStakeholder } from "./stakeholder.ts";
import { addOrdered, notFound, type Store } from "./store.ts";

type Imported = { added: number; merged: number; strata: number };

/**
 * Takes over a contact list: people who are new, and blank fields of people who are there. What is there is never
 * written over. All or nothing, and one step of undo.
 */
export function importStakeholders(
  store: Store,
  { strata, people }: Parsed<"stakeholder.import">,
): Imported {
  const { sql } = store;
  const before = stratumIds(store);
  for (const name of strata) if (!before.has(fold(name))) addOrdered(store, "stratum", { name });
  const stratumIdOf = stratumIds(store);
  const there = new Map(listStakeholders(store).map((person) => [person.id, person]));
  const nextCode = newCodes(store);
  /** The id of each of the people, in their order. */
  const ids = people.map(({ into }) => into ?? store.newId());
  const counts: Imported = { added: 0, merged: 0, strata: stratumIdOf.size - before.size };

  for (const [at, contact] of people.entries()) {
    const { stratum, referredBy: _, into, ...fields } = contact;
    const stratumId = stratum === "" ? null : (stratumIdOf.get(fold(stratum)) ?? unknown(stratum));
    if (into === null) {
      const id = ids[at] ?? "";
      const whole: Stakeholder = {
        ...stakeholderDefaults,
        ...fields,
        ...{ id, code: nextCode(), stratumId },
      };
      sql.insert("stakeholder", whole);
      counts.added++;
      continue;
    }
    const person = there.get(into);
    if (!person) throw notFound("stakeholder");
    const patch = blanksOf(person, contact, stratumId);
    if (Object.keys(patch).length > 0) updateStakeholder(store, into, patch);
    there.set(into, { ...person, ...patch });
    counts.merged++;
  }
  // Only now is everybody there who may have referred somebody.
  for (const [at, { referredBy }] of people.entries()) {
    const id = ids[at] ?? "";
    if (referredBy === null || there.get(id)?.referredById) continue;
    const referredById = "id" in referredBy ? referredBy.id : ids[referredBy.at];
    if (referredById === undefined) throw new AppError("invalid-input", "A referrer is missing.");
    updateStakeholder(store, id, { referredById, source: "referral" });
  }
  return counts;
}

const stratumIds = ({ sql }: Store) =>
  new Map(
    sql
      .all<{ id: string; name: string }>("SELECT id, name FROM stratum ORDER BY position DESC, id")
      .map(({ id, name }) => [fold(name), id]),
  );

function unknown(stratum: string): never {
  throw new AppError("invalid-input", `There is no stratum “${stratum}” in the sample frame.`);
}

/** What an import knows and the list does not. */
function blanksOf(
  person: Stakeholder,
  contact: ImportedContact,
  stratumId: string | null,
): Partial<Stakeholder> {
  const patch: Partial<Stakeholder> = {};
  for (const name of ["name", "role", "organisation", "contact", "remarks"] as const)
    if (person[name] === "" && contact[name] !== "") patch[name] = contact[name];
  if (person.stratumId === null && stratumId !== null) patch.stratumId = stratumId;
  return patch;
}
