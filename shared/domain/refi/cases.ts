import { attributionWords, type Stakeholder } from "../stakeholder.ts";
import type { Exchangeable } from "./fromSnapshot.ts";
import type { Meeting } from "./meetings.ts";
import type { RefiCase, RefiVariable } from "./refi.ts";
import { type VariableKey, variables } from "./vocabulary.ts";

/** Who was met or said something, by code. What else is told of them is what they allow to be told. */
export function casesOf(
  { stakeholders, strata, notes }: Exchangeable,
  meetings: readonly Meeting[],
): RefiCase[] {
  const strataNames = new Map(strata.map(({ id, name }) => [id, name]));
  const said = Map.groupBy(notes, ({ speakerId }) => speakerId);
  return stakeholders
    .filter(({ consent }) => consent !== "withdrawn")
    .map((person) => ({
      guid: person.id,
      name: person.code,
      description: "",
      values: valuesOf(person, strataNames),
      sourceGuids: meetings.filter(({ people }) => people.includes(person)).map(({ id }) => id),
      selectionGuids: (said.get(person.id) ?? []).map(({ id }) => id),
    }))
    .filter(({ sourceGuids, selectionGuids }) => sourceGuids.length + selectionGuids.length > 0);
}

/** The variables that cases have a value of. */
export const variablesOf = (cases: readonly RefiCase[]): RefiVariable[] => {
  const used = new Set(cases.flatMap(({ values }) => values.map((each) => each.variableGuid)));
  return Object.values(variables).filter(({ guid }) => used.has(guid));
};

/** How much each attribution lets be said. */
const allowed: Record<Stakeholder["attribution"], VariableKey[]> = {
  named: ["name", "role", "organisation", "stratum"],
  role: ["role", "organisation", "stratum"],
  sector: ["stratum"],
  none: [],
};

function valuesOf(person: Stakeholder, strata: ReadonlyMap<string, string>): RefiCase["values"] {
  const { name, role, organisation, attribution } = person;
  const all: Record<VariableKey, string> = {
    ...{ name, role, organisation },
    stratum: strata.get(person.stratumId ?? "") ?? "",
    attribution: attributionWords[attribution],
  };
  return [...allowed[attribution], "attribution" as const].flatMap((key) =>
    all[key] === "" ? [] : [{ variableGuid: variables[key].guid, text: all[key] }],
  );
}
