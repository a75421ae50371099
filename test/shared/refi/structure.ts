import { attribute, readXml, type XmlElement } from "../../../shared/domain/refi/readXml.ts";

/** The order in which elements stand in others, as the standard prescribes it. */
const order: Record<string, string[]> = {
  Project:
    "Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef".split(" "),
  Code: ["Description", "NoteRef", "Code"],
  Case: ["Description", "CodeRef", "VariableValue", "SourceRef", "SelectionRef"],
  TextSource: "Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue".split(
    " ",
  ),
  Note: "Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue".split(" "),
  PlainTextSelection: ["Description", "Coding", "NoteRef"],
  Coding: ["CodeRef", "NoteRef"],
  VariableValue: ["VariableRef", "TextValue"],
  Set: ["Description", "MemberCode", "MemberSource", "MemberNote"],
};
const containers = "Users CodeBook Codes Variables Cases Sources Notes Links Sets Graphs".split(
  " ",
);
const isGuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/**
 * What is wrong with a project or a codebook by the rules that readers trip over, beside the schema: empty
 * containers, order, ids that are there twice, references to nothing, passages outside their text.
 * @param texts the files beside the project, by path
 */
export function structuralFaults(
  xml: string,
  texts: Readonly<Record<string, string>> = {},
): string[] {
  const faults: string[] = [];
  const guids = new Set<string>();
  const referred: string[] = [];
  const visit = (element: XmlElement, path: string) => {
    const { name, children } = element;
    if (containers.includes(name) && children.length === 0) faults.push(`${path} is empty`);
    const ranks = children.map((child) => order[name]?.indexOf(child.name) ?? 0);
    if (ranks.some((rank, at) => rank < 0 || rank < (ranks[at - 1] ?? 0)))
      faults.push(`${path}: ${children.map((child) => child.name)} out of order`);
    const guid = attribute(element, "guid");
    if (guid && !isGuid.test(guid)) faults.push(`${path}: ${guid}`);
    if (guid && guids.has(guid)) faults.push(`${path}: ${guid} twice`);
    guids.add(guid);
    for (const key of ["targetGUID", "creatingUser", "creatingUserGUID"])
      if (element.attributes.has(key)) referred.push(attribute(element, key));
    if (name === "TextSource") faults.push(...passageFaults(element, texts));
    for (const child of children) visit(child, `${path}/${child.name}`);
  };
  const root = readXml(xml);
  visit(root, root.name);
  faults.push(...referred.filter((guid) => !guids.has(guid)).map((guid) => `nothing is ${guid}`));
  for (const path of Object.keys(texts))
    if (!/^sources\/[^/A-Z]+$/.test(path)) faults.push(`${path} is not flat or not lower case`);
  return faults;
}

function passageFaults(source: XmlElement, texts: Readonly<Record<string, string>>): string[] {
  const path = attribute(source, "plainTextPath").replace("internal://", "sources/");
  const text = texts[path];
  if (text === undefined) return [`${path} is not there`];
  const length = [...text].length;
  return source.children
    .filter(({ name }) => name === "PlainTextSelection")
    .map((each) => [attribute(each, "startPosition"), attribute(each, "endPosition")].map(Number))
    .filter(([start = -1, end = -1]) => start < 0 || start >= end || end > length)
    .map((range) => `${path}: ${range} outside ${length}`);
}
