import { writeCodes, writeNoteRef } from "./codes.ts";
import { positionsIn } from "./positions.ts";
import type { RefiCase, RefiNote, RefiProject, RefiSet, RefiSource, RefiValue } from "./refi.ts";
import { container, document, element, textElement } from "./writeXml.ts";

/** Where the text of a source stands in the archive, and how the project refers to it. */
export const sourcePath = ({ guid }: Pick<RefiSource, "guid">) => `sources/${guid}.txt`;
const internalPath = ({ guid }: Pick<RefiSource, "guid">) => `internal://${guid}.txt`;

/** A project as the text of project.qde. The elements' order is the schema's; empty containers are left out. */
export function writeProject(project: RefiProject): string {
  const user = project.user?.guid ?? null;
  return document(
    element(
      "Project",
      {
        xmlns: "urn:QDA-XML:project:1.0",
        name: project.name,
        origin: project.origin,
        creatingUserGUID: user,
        creationDateTime: project.createdAt,
      },
      container(
        "Users",
        project.user ? [element("User", { guid: user, name: project.user.name })] : [],
      ),
      container("CodeBook", [writeCodes(project.codes)].filter(Boolean)),
      container(
        "Variables",
        project.variables.map(({ guid, name }) =>
          element("Variable", { guid, name, typeOfVariable: "Text" }),
        ),
      ),
      container("Cases", project.cases.map(writeCase)),
      container(
        "Sources",
        project.sources.map((source) => writeSource(source, user)),
      ),
      container(
        "Notes",
        project.notes.map((note) => writeNote(note, user)),
      ),
      container("Sets", project.sets.map(writeSet)),
      textElement("Description", project.description),
      ...project.noteRefs.map(writeNoteRef),
    ),
  );
}

const ref = (name: string) => (guid: string) => element(name, { targetGUID: guid });

const writeCase = ({ guid, name, description, values, sourceGuids, selectionGuids }: RefiCase) =>
  element(
    "Case",
    { guid, name },
    textElement("Description", description),
    ...values.map(writeValue),
    ...sourceGuids.map(ref("SourceRef")),
    ...selectionGuids.map(ref("SelectionRef")),
  );

const writeValue = ({ variableGuid, text }: RefiValue) =>
  element("VariableValue", {}, ref("VariableRef")(variableGuid), textElement("TextValue", text));

function writeSource(source: RefiSource, user: string | null): string {
  const positions = positionsIn(source.text);
  const codings = (list: RefiSource["codings"]) =>
    list.map(({ guid, codeGuid }) =>
      element("Coding", { guid, creatingUser: user }, ref("CodeRef")(codeGuid)),
    );
  const { guid, name, createdAt, modifiedAt } = source;
  return element(
    "TextSource",
    {
      guid,
      name,
      plainTextPath: internalPath(source),
      creatingUser: user,
      creationDateTime: createdAt,
      modifiedDateTime: modifiedAt,
    },
    textElement("Description", source.description),
    ...source.selections.map((selection) =>
      element(
        "PlainTextSelection",
        {
          guid: selection.guid,
          name: selection.name,
          startPosition: positions.toCodePoint(selection.start),
          endPosition: positions.toCodePoint(selection.end),
          creatingUser: user,
          creationDateTime: selection.createdAt,
        },
        textElement("Description", selection.description),
        ...codings(selection.codings),
        ...selection.noteRefs.map(writeNoteRef),
      ),
    ),
    ...codings(source.codings),
    ...source.noteRefs.map(writeNoteRef),
  );
}

const writeNote = ({ guid, name, text, createdAt }: RefiNote, user: string | null) =>
  element(
    "Note",
    { guid, name, creatingUser: user, creationDateTime: createdAt },
    textElement("PlainTextContent", text),
  );

const writeSet = ({ guid, name, codeGuids, sourceGuids, noteGuids }: RefiSet) =>
  element(
    "Set",
    { guid, name },
    ...codeGuids.map(ref("MemberCode")),
    ...sourceGuids.map(ref("MemberSource")),
    ...noteGuids.map(ref("MemberNote")),
  );
