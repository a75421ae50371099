import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import { readText } from "../../electron/exchange/readText.ts";
import { sortBrought } from "../../shared/domain/broughtNotes.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { zipTexts } from "../tools/refi.ts";
import { expectSentence } from "../tools/refusal.ts";

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folderForTest(), name);
  writeFileSync(path, content);
  return path;
}
const wordOf = (body: string) =>
  zipTexts({
    "word/document.xml": `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });

test("a Word document gives a line for each paragraph, without what was deleted", async () => {
  const said = "<w:p><w:r><w:t>1.1 It </w:t></w:r><w:r><w:t>works</w:t></w:r></w:p>";
  const struck = "<w:p><w:del><w:r><w:delText>never</w:delText></w:r></w:del></w:p>";
  const cell =
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A &amp; B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
  const { text } = await readText(fileOf("Notes.docx", wordOf(said + struck + cell)));
  expect(text.split("\n")).toEqual(["1.1 It works", "", "A & B"]);
});

test("what Soundings itself writes of an interview can be read back and goes to its questions", async () => {
  const { backend } = newForTest();
  const interview = backend.call("interview.add", { stakeholderIds: [] });
  const questions = backend
    .call("framework.list", {})
    .flatMap(({ sections }) => sections.flatMap((section) => section.questions));
  const notes = [3, 20, 60].map((at) => ({
    text: `Said of ${at}`,
    questionId: questions[at]?.id ?? null,
  }));
  backend.call("note.bring", { interviewId: interview.id, notes });
  const record = { document: "interview-record", subjectId: interview.id } as const;
  const docx = await toDocx(backend.call("report.get", record), { pageNumbers: false });
  const { text } = await readText(fileOf("Record.docx", docx));
  const sorted = sortBrought(text, questions, []);
  expect(sorted.notes).toEqual(expect.arrayContaining(notes.map((n) => ({ ...n, kind: "point" }))));
});

test("text is read in whatever encoding it is", async () => {
  for (const bytes of [
    Buffer.from("Café £5"),
    Buffer.from("\uFEFFCafé £5"),
    Buffer.from("\uFEFFCafé £5", "utf16le"),
    Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0xa3, 0x35]),
  ])
    expect((await readText(fileOf("Notes.txt", bytes))).text).toBe("Café £5");
});

const doubling =
  '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]><w:document>&y;</w:document>';
const hostile: [string, string, () => string | Uint8Array][] = [
  ["fills the memory", "A.docx", () => zipSync({ "word/document.xml": new Uint8Array(250e6) })],
  ["has entities", "A.docx", () => zipTexts({ "word/document.xml": doubling })],
  ["is broken", "A.docx", () => wordOf("<w:p>")],
  ["is cut off", "A.docx", () => wordOf("<w:p/>").slice(0, -30)],
  ["is another kind of archive", "A.docx", () => zipTexts({ "sheet.xml": "<a/>" })],
  ["is an older Word file", "A.doc", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)],
  ["is a PDF", "A.pdf", () => "%PDF-1.7"],
  ["has no words", "A.txt", () => " \n "],
  ["has no words in Word", "A.docx", () => wordOf("<w:p/>")],
  ["is no text", "A.txt", () => Buffer.from([1, 0, 0, 0, 7, 7, 7, 7])],
  ["is larger than what is read", "A.txt", () => Buffer.alloc(21 * 1024 * 1024, 97)],
  ["has more characters than are read", "A.txt", () => "a".repeat(2_000_001)],
];

test.each(hostile)("a file that %s is refused in one sentence", async (_, name, content) => {
  const path = fileOf(name, content());
  await expect(readText(path)).rejects.toThrow(expect.objectContaining({ code: "invalid-input" }));
  await readText(path).catch((error) => expectSentence(error.message));
});
