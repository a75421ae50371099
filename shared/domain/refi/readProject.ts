import { readCodes, readRefs } from "./codes.ts";
import { plainGuid } from "./guid.ts";
import { type Left, nothingLeft } from "./left.ts";
import { type ReadSource, readSources } from "./readSources.ts";
import { attribute, BrokenXml, childOf, childrenOf, readXml, type XmlElement } from "./readXml.ts";
import type { RefiCase, RefiNote, RefiProject, RefiSet } from "./refi.ts";
import { timeOf } from "./times.ts";

/** A project whose texts are still to be found: `sources` say where. */
export type ReadProject = Omit<RefiProject, "sources"> & { sources: ReadSource[]; left: Left };

/**
 * Reads the text of a project.qde.
 * @throws BrokenXml
 */
export function readProject(xml: string): ReadProject {
  const root = readXml(xml);
  if (root.name !== "Project") throw new BrokenXml(`${root.name} instead of a project`);
  const users = childrenOf(childOf(root, "Users"), "User").map((user) => ({
    guid: plainGuid(attribute(user, "guid")),
    name: attribute(user, "name"),
  }));
  const left = nothingLeft();
  const codings = countCodings(root);
  const sources = readSources(childOf(root, "Sources"), left);
  left.links += childrenOf(childOf(root, "Links"), "Link").length;
  left.graphs += childrenOf(childOf(root, "Graphs"), "Graph").length;
  left.codings += codings - countRead(sources);
  const maker = plainGuid(attribute(root, "creatingUserGUID"));
  return {
    name: attribute(root, "name"),
    origin: attribute(root, "origin"),
    description: childOf(root, "Description")?.text.trim() ?? "",
    createdAt: timeOf(root, "creationDateTime"),
    user: users.find(({ guid }) => guid === maker) ?? users[0] ?? null,
    codes: readCodes(childOf(root, "CodeBook")),
    variables: childrenOf(childOf(root, "Variables"), "Variable").map((variable) => ({
      guid: plainGuid(attribute(variable, "guid")),
      name: attribute(variable, "name"),
    })),
    cases: childrenOf(childOf(root, "Cases"), "Case").map(readCase),
    sources,
    notes: childrenOf(childOf(root, "Notes"), "Note").map(readNote),
    sets: childrenOf(childOf(root, "Sets"), "Set").map(readSet),
    noteRefs: readRefs(root, "NoteRef"),
    left,
  };
}

/** Every coding there is, wherever it stands: what is not read is told. */
const countCodings = (element: XmlElement): number =>
  element.children.reduce(
    (sum, child) => sum + countCodings(child),
    element.name === "Coding" ? 1 : 0,
  );

const countRead = (sources: readonly ReadSource[]) =>
  sources.reduce(
    (sum, { codings, selections }) =>
      selections.reduce((inside, each) => inside + each.codings.length, sum + codings.length),
    0,
  );

const readCase = (entry: XmlElement): RefiCase => ({
  guid: plainGuid(attribute(entry, "guid")),
  name: attribute(entry, "name"),
  description: childOf(entry, "Description")?.text.trim() ?? "",
  values: childrenOf(entry, "VariableValue").map((value) => ({
    variableGuid: readRefs(value, "VariableRef")[0] ?? "",
    text: value.children.find(({ name }) => name.endsWith("Value"))?.text.trim() ?? "",
  })),
  sourceGuids: readRefs(entry, "SourceRef"),
  selectionGuids: readRefs(entry, "SelectionRef"),
});

const readNote = (note: XmlElement): RefiNote => ({
  guid: plainGuid(attribute(note, "guid")),
  name: attribute(note, "name"),
  // Some programs put the words of a short note into its description.
  text: (childOf(note, "PlainTextContent") ?? childOf(note, "Description"))?.text ?? "",
  createdAt: timeOf(note, "creationDateTime"),
});

const readSet = (set: XmlElement): RefiSet => ({
  guid: plainGuid(attribute(set, "guid")),
  name: attribute(set, "name"),
  codeGuids: readRefs(set, "MemberCode"),
  sourceGuids: readRefs(set, "MemberSource"),
  noteGuids: readRefs(set, "MemberNote"),
});
