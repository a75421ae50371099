import fc from "fast-check";
import type {
  RefiCode,
  RefiProject,
  RefiSelection,
  RefiSource,
  RefiVariable,
} from "../../../shared/domain/refi/refi.ts";
import { anyLine, anyRange, anyText } from "./anyText.ts";

const anyTime = fc
  .option(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }))
  .map((date) => date?.toISOString() ?? null);
const trimmed = anyText.map((text) => text.trim());
const name = anyLine.map((line) => line || "Name");

/** Codes in a tree, each after the one it is below. */
const anyCodes = (guids: string[], notes: string[]): fc.Arbitrary<RefiCode[]> =>
  fc.tuple(
    ...guids.map((guid, at) =>
      fc.record({
        guid: fc.constant(guid),
        parentGuid: fc.constantFrom(null, ...guids.slice(0, at)),
        ...{ name, description: trimmed },
        colour: fc.constantFrom(null, "#0b7285", "#ffffff"),
        noteRefs: fc.subarray(notes),
      }),
    ),
  );

type Known = { codes: string[]; notes: string[] };

const anySelection = (text: string, { codes, notes }: Known): fc.Arbitrary<RefiSelection> =>
  fc
    .record({
      // By chance a name could be other words of the text, which says that it is counted in another way.
      ...{ guid: fc.uuid(), name: anyLine.map((line) => line && `Named ${line}`) },
      ...{ description: trimmed, range: anyRange(text), createdAt: anyTime },
      codings: fc.array(fc.record({ guid: fc.uuid(), codeGuid: fc.constantFrom(...codes) }), {
        maxLength: 2,
      }),
      noteRefs: fc.subarray(notes),
    })
    .map(({ range, ...rest }) => ({ ...rest, ...range }));

const anySource = (known: Known): fc.Arbitrary<RefiSource> =>
  anyText
    .filter((text) => text !== "")
    .chain((text) =>
      fc.record({
        ...{ guid: fc.uuid(), name: anyLine, description: trimmed, text: fc.constant(text) },
        ...{ createdAt: anyTime, modifiedAt: anyTime },
        selections: fc.array(anySelection(text, known), { maxLength: 4 }),
        codings: fc.array(
          fc.record({ guid: fc.uuid(), codeGuid: fc.constantFrom(...known.codes) }),
          { maxLength: 1 },
        ),
        noteRefs: fc.subarray(known.notes),
      }),
    );

/** Ids that are each there once, also where a counterexample is made smaller. */
function numbered<T extends { guid: string }>(things: T[], kind: number): T[] {
  return things.map((thing, at) => ({
    ...thing,
    guid: `0000000${kind}-0000-4000-8000-${String(at).padStart(12, "0")}`,
  }));
}

const numberSources = (sources: RefiSource[]): RefiSource[] =>
  numbered(sources, 1).map((source, at) => ({
    ...source,
    codings: numbered(source.codings, 2).map((coding) => ({
      ...coding,
      guid: coding.guid.replace("-0000-", `-a${at}00-`),
    })),
    selections: numbered(source.selections, 3).map((selection, place) => ({
      ...selection,
      guid: selection.guid.replace("-0000-", `-a${at}00-`),
      codings: numbered(selection.codings, 4).map((coding) => ({
        ...coding,
        guid: coding.guid.replace("-0000-", `-a${at}${place}0-`),
      })),
    })),
  }));

/** A project of everything that is carried. */
export const anyProject: fc.Arbitrary<RefiProject> = fc
  .tuple(
    fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 5 }),
    fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
    fc.uuid(),
    fc.uuid(),
  )
  .chain(([codes, notes, user, variable]) =>
    fc.record({
      ...{ name, description: trimmed, createdAt: anyTime },
      origin: fc.constant("Another program 1.0"),
      user: fc.constant({ guid: user, name: "A" }),
      codes: anyCodes(codes, notes),
      variables: fc.constant<RefiVariable[]>([{ guid: variable, name: "Role" }]),
      sources: fc.array(anySource({ codes, notes }), { maxLength: 3 }).map(numberSources),
      notes: fc.tuple(
        ...notes.map((guid) =>
          fc.record({ guid: fc.constant(guid), name, text: trimmed, createdAt: anyTime }),
        ),
      ),
      noteRefs: fc.subarray(notes),
    }),
  )
  .chain((project) => {
    const sourceGuids = project.sources.map(({ guid }) => guid);
    const selections = project.sources.flatMap((source) => source.selections);
    const anyCase = fc.record({
      ...{ guid: fc.uuid(), name, description: trimmed },
      values: fc.array(
        fc.record({
          variableGuid: fc.constant(project.variables[0]?.guid ?? ""),
          text: fc.constantFrom("Clerk", "عامل"),
        }),
        { maxLength: 1 },
      ),
      sourceGuids: fc.subarray(sourceGuids),
      selectionGuids: fc.subarray(selections.map(({ guid }) => guid)),
    });
    const anySet = fc.record({
      ...{ guid: fc.uuid(), name, sourceGuids: fc.subarray(sourceGuids) },
      codeGuids: fc.subarray(project.codes.map(({ guid }) => guid)),
      noteGuids: fc.subarray(project.notes.map(({ guid }) => guid)),
    });
    return fc
      .tuple(fc.array(anyCase, { maxLength: 2 }), fc.array(anySet, { maxLength: 2 }))
      .map(([cases, sets]) => ({
        ...project,
        cases: numbered(cases, 5),
        sets: numbered(sets, 6),
      }));
  });
