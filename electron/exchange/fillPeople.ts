import type { Imported } from "../../shared/domain/refi/imported.ts";
import { nextCode, stakeholderDefaults } from "../../shared/domain/stakeholder.ts";
import { cleanText } from "../../shared/domain/text.ts";
import { usualStrata } from "../backend/newDiagnostic.ts";
import { addOrdered, type Store, toColumns } from "../backend/store/store.ts";
import { type Ids, oneLine } from "./ids.ts";

/** The cases as stakeholders, in their strata; without any, the strata of a new diagnostic. */
export function fillPeople(
  store: Store,
  { people, strata }: Pick<Imported, "people" | "strata">,
  ids: Ids,
): void {
  const stratumIds = new Map<string, string>();
  for (const stratum of strata.length > 0 ? strata : usualStrata) {
    const name = oneLine(stratum);
    if (name && !stratumIds.has(name))
      stratumIds.set(name, addOrdered(store, "stratum", { name }).id);
  }
  const own = people.flatMap(({ code }) => code ?? []);
  const codes = new Set<string>();
  for (const person of people) {
    const isFree = person.code !== null && !codes.has(person.code);
    const code = isFree && person.code ? person.code : nextCode([...own, ...codes]);
    codes.add(code);
    const id = ids.give(person.guid);
    ids.set("person", person.guid, id);
    store.sql.insert(
      "stakeholder",
      toColumns({
        ...stakeholderDefaults,
        ...{ id, code, name: oneLine(person.name), role: oneLine(person.role) },
        organisation: oneLine(person.organisation),
        stratumId: stratumIds.get(oneLine(person.stratum)) ?? null,
        attribution: person.attribution ?? stakeholderDefaults.attribution,
        remarks: cleanText(person.remarks),
      }),
    );
  }
}
