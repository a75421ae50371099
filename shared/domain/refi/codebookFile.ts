import { readCodes, writeCodes } from "./codes.ts";
import { BrokenXml, readXml } from "./readXml.ts";
import type { RefiCode } from "./refi.ts";
import { document, element } from "./writeXml.ts";

/** A codebook as the text of a .qdc file. The standard has no form for a codebook without codes. */
export const writeCodebook = (codes: readonly RefiCode[], origin: string): string =>
  document(
    element(
      "CodeBook",
      { xmlns: "urn:QDA-XML:codebook:1.0", origin },
      // Memos have no place in a codebook file.
      writeCodes(codes.map((code) => ({ ...code, noteRefs: [] }))),
    ),
  );

/**
 * The codes in a .qdc file, of the standard's own form or of a drafts' namespace.
 * @throws BrokenXml
 */
export function readCodebook(xml: string): RefiCode[] {
  const root = readXml(xml);
  if (root.name !== "CodeBook") throw new BrokenXml(`${root.name} instead of a codebook`);
  return readCodes(root);
}
