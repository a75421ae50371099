import { expect, test } from "vitest";
import { BrokenXml, readXml } from "../../../shared/domain/refi/readXml.ts";

test("entities of XML and characters by number are read, beyond the first plane too", () => {
  const xml =
    '<?xml version="1.0"?>\r\n<!-- c --><q:a b="&lt;&#10;x\ty">&amp;&#128512;&#x1F600;<![CDATA[<&amp;]]></q:a>';
  const { name, attributes, text } = readXml(`\uFEFF${xml}`);
  expect(name).toBe("a");
  expect(attributes.get("b")).toBe("<\nx y");
  expect(text).toBe("&😀😀<&amp;");
});

test.each([
  ["nothing", ""],
  ["no element", "words"],
  ["an element that does not end", "<a><b></b>"],
  ["ends that do not match", "<a><b></a></b>"],
  ["two roots", "<a/><b/>"],
  ["words after the root", "<a/>words"],
  ["an attribute without quotation marks", "<a b=c/>"],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["an entity of its own", "<a>&name;</a>"],
  ["a bare ampersand", "<a>R&D</a>"],
  ["a character that XML does not have", "<a>&#0;</a>"],
  ["half a character", "<a>&#xD83D;</a>"],
  ["a document type", "<!DOCTYPE a><a/>"],
  [
    "entities that double each other",
    '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>',
  ],
  ["an entity from a file", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ["a declaration inside", "<a><!ENTITY x 'y'></a>"],
  ["elements a thousand deep", "<a>".repeat(1_000) + "</a>".repeat(1_000)],
])("%s is refused", (_, xml) => {
  expect(() => readXml(xml)).toThrow(BrokenXml);
});
