import { type Attribution, attributions, attributionWords } from "../stakeholder.ts";
import type { ImportedMeeting, ImportedPerson } from "./imported.ts";
import type { Left } from "./left.ts";
import type { RefiCase, RefiProject } from "./refi.ts";
import { type VariableKey, variables } from "./vocabulary.ts";

/** What other programs call the same variables. */
const otherNames: Record<VariableKey, string[]> = {
  name: ["full name"],
  role: ["position", "job title", "occupation"],
  organisation: ["organization", "employer"],
  stratum: ["sector", "group"],
  attribution: [],
};

/**
 * The people that the cases of a project stand for, put among those who were met and with the notes that are wholly
 * theirs. In a file of ours without cases, the codes that its texts name stand for them.
 */
export function readPeople(
  project: RefiProject,
  meetings: ImportedMeeting[],
  left: Left,
): { people: ImportedPerson[]; strata: string[] } {
  const people = project.cases.map((entry) => readPerson(entry, project, left));
  const places = new Map(meetings.map((meeting) => [meeting.guid, meeting]));
  const notes = new Map(
    meetings.flatMap((meeting) =>
      meeting.notes.flatMap((note) => note.wholes.map((guid) => [guid, note] as const)),
    ),
  );
  const guids = peopleByCode(people, meetings);
  for (const meeting of meetings)
    for (const note of meeting.notes)
      note.speaker = note.speaker === null ? null : (guids.get(note.speaker) ?? null);
  for (const [at, { sourceGuids, selectionGuids }] of project.cases.entries()) {
    const guid = people[at]?.guid ?? "";
    for (const source of sourceGuids) places.get(source)?.people.push(guid);
    for (const selection of selectionGuids) {
      const note = notes.get(selection);
      if (note) note.speaker = guid;
      else left.passages++;
    }
  }
  return { people, strata: [...new Set(people.flatMap(({ stratum }) => stratum || []))] };
}

/** The GUIDs behind codes (R07). Codes of nobody become people where there are no cases at all. */
function peopleByCode(
  people: ImportedPerson[],
  meetings: readonly ImportedMeeting[],
): Map<string, string> {
  const guids = new Map(people.flatMap(({ code, guid }) => (code ? [[code, guid] as const] : [])));
  if (people.length > 0) return guids;
  const guidOf = (code: string) => {
    if (!guids.has(code)) {
      guids.set(code, code);
      people.push({ ...nobody, guid: code, code });
    }
    return code;
  };
  for (const meeting of meetings) {
    const own = /^Interview \d+ \((R\d[^)]*)\)$/.exec(meeting.name)?.[1]?.split(", ") ?? [];
    meeting.people.push(...own.filter((code) => isCode.test(code)).map(guidOf));
    for (const { speaker } of meeting.notes) if (speaker && isCode.test(speaker)) guidOf(speaker);
  }
  return guids;
}

const isCode = /^R\d{2,6}$/;
const nobody = {
  ...{ name: "", role: "", organisation: "", stratum: "", remarks: "" },
  attribution: null,
};

function readPerson(entry: RefiCase, project: RefiProject, left: Left): ImportedPerson {
  const names = new Map(project.variables.map(({ guid, name }) => [guid, name]));
  const values = new Map<VariableKey, string>();
  for (const { variableGuid, text } of entry.values) {
    const key = keyOf(names.get(variableGuid) ?? "");
    if (key && !values.has(key)) values.set(key, text);
    else if (text !== "") left.values++;
  }
  const code = isCode.test(entry.name) ? entry.name : null;
  const value = (key: VariableKey) => values.get(key) ?? "";
  return {
    ...{ guid: entry.guid, code, remarks: entry.description },
    name: value("name") || (code ? "" : entry.name),
    role: value("role"),
    organisation: value("organisation"),
    stratum: value("stratum"),
    attribution:
      attributions.find(
        (each): each is Attribution => attributionWords[each] === value("attribution"),
      ) ?? null,
  };
}

function keyOf(name: string): VariableKey | undefined {
  const plain = name.trim().toLowerCase();
  const keys = Object.keys(variables) as VariableKey[];
  return keys.find(
    (key) => variables[key].name.toLowerCase() === plain || otherNames[key].includes(plain),
  );
}
