import { plainColour, plainGuid } from "./guid.ts";
import { attribute, childOf, childrenOf, type XmlElement } from "./readXml.ts";
import type { RefiCode } from "./refi.ts";
import { container, element, textElement } from "./writeXml.ts";

/** The element `Codes`; nothing where there are none. Codes whose parent is not among them stand at the top. */
export function writeCodes(codes: readonly RefiCode[]): string {
  const known = new Set(codes.map(({ guid }) => guid));
  const below = Map.groupBy(codes, ({ parentGuid }) =>
    parentGuid !== null && known.has(parentGuid) ? parentGuid : null,
  );
  const write = ({ guid, name, description, colour, noteRefs }: RefiCode): string =>
    element(
      "Code",
      { guid, name: name || "Untitled", isCodable: true, color: colour },
      textElement("Description", description),
      ...noteRefs.map(writeNoteRef),
      ...(below.get(guid) ?? []).map(write),
    );
  return container("Codes", (below.get(null) ?? []).map(write));
}

/** The codes of an element that holds `Codes`, each after the one it is below. */
export function readCodes(inside: XmlElement | undefined): RefiCode[] {
  const codes: RefiCode[] = [];
  const read = (code: XmlElement, parentGuid: string | null) => {
    const guid = plainGuid(attribute(code, "guid"));
    codes.push({
      guid,
      parentGuid,
      name: attribute(code, "name"),
      description: childOf(code, "Description")?.text.trim() ?? "",
      colour: plainColour(attribute(code, "color")),
      noteRefs: readRefs(code, "NoteRef"),
    });
    for (const child of childrenOf(code, "Code")) read(child, guid);
  };
  for (const code of childrenOf(childOf(inside, "Codes"), "Code")) read(code, null);
  return codes;
}

export const writeNoteRef = (guid: string): string => element("NoteRef", { targetGUID: guid });

/** What an element refers to by elements of one name. */
export const readRefs = (holder: XmlElement | undefined, name: string): string[] =>
  childrenOf(holder, name).map((ref) => plainGuid(attribute(ref, "targetGUID")));
