import { expect, test } from "vitest";
import { parseProse } from "../../shared/domain/narrative.ts";
import { quotationInText } from "../../shared/report/quotationInText.ts";

test("words go into a sentence with whom they are attributed to, marked only where they are a quotation", () => {
  const said = { kind: "quotation", text: "Nobody told us.\nNobody." } as const;
  expect(quotationInText(said, "LSP partners")).toBe("“Nobody told us. Nobody.” (LSP partners)");
  const noted = { kind: "barrier", text: " Not told of it " } as const;
  expect(quotationInText(noted, "Not attributed")).toBe("\n\nNot told of it (Not attributed)\n\n");
  const narrative = `Before.${quotationInText(noted, "Not attributed")}After.`;
  expect(parseProse(narrative).map((piece) => piece.kind === "paragraph" && piece.text)).toEqual([
    "Before.",
    "Not told of it (Not attributed)",
    "After.",
  ]);
});
