import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Note } from "../../shared/domain/note.ts";
import type { Theme } from "../../shared/domain/theme.ts";
import { exchangeForTest, zipTexts } from "../tools/refi.ts";

const guid = (n: number) => `{ABCDEF00-0000-4000-8000-${String(n).padStart(12, "0")}}`;
const project = (inside: string, origin = "Some program 1") =>
  `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<Project xmlns:q="urn:QDA-XML:project:1.0" name="Harbour" origin="${origin}">\r\n${inside}</Project>`.replace(
    /<(\/?)(?=[A-Z])/g,
    "<$1q:",
  );
const codes = `<CodeBook><Codes><Code guid="${guid(1)}" name="Trust" isCodable="true" color="#ABC">
<Description>Who is believed</Description><Code guid="${guid(2)}" name="Officers" isCodable="false"/></Code></Codes></CodeBook>`;
const coding = (n: number, code: number) =>
  `<Coding guid="${guid(n)}"><CodeRef targetGUID="${guid(code)}"/></Coding>`;
const passage = (n: number, [start, end]: [number, number], code: number, more = "") =>
  `<PlainTextSelection guid="${guid(n)}" startPosition="${start}" endPosition="${end}">${more}${coding(n + 100, code)}</PlainTextSelection>`;
const rangeOf = (text: string, words: string): [number, number] => {
  const before = [...text.slice(0, text.indexOf(words))].length;
  return [before, before + [...words].length];
};

const words =
  "First paragraph.\r\n\r\nThe café 😀 lost trust.\r\nOfficers listen,\r\nthey say.\r\n";
const two = "Officers listen,\r\nthey say.";
const textSource = (more = "", attributes = `plainTextPath="internal://Notes%20A.txt"`) =>
  `<Sources><TextSource guid="${guid(10)}" name="Focus group" creationDateTime="2021-03-04T10:00:00Z" ${attributes}>
  ${passage(20, rangeOf(words, "lost trust"), 1)}${passage(21, rangeOf(words, two), 2)}${more}</TextSource></Sources>`;

/** Reads a project and tells what became of it. */
async function bringIn(files: Record<string, string | Uint8Array>) {
  const { folder, program, bringIn: run } = exchangeForTest();
  const path = join(folder, "Theirs.qdpx");
  writeFileSync(path, zipTexts(files));
  const result = await run(path, "Mine");
  const themes = (await program.call("theme.list", {})) as Theme[];
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  const notes = (await program.call("note.find", { order: "oldest" })) as Note[];
  return {
    ...{ result, program, themes, left: result.kind === "project" ? result.left : [] },
    notes: notes.map(({ text, tags }) => ({
      text,
      tags: tags.map(({ themeId, start, end }) => [
        names.get(themeId),
        text.slice(start ?? 0, end ?? undefined),
      ]),
    })),
  };
}

/** A place in the words where a line end counts as one. */
const countedOnce = (at: number) =>
  [...[...words].slice(0, at).join("").replaceAll("\r", "")].length;

const expected = [
  { text: "First paragraph.", tags: [] },
  { text: "The café 😀 lost trust.", tags: [["Trust", "lost trust"]] },
  { text: "Officers listen,\nthey say.", tags: [["Officers", "Officers listen,\nthey say."]] },
];

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const docx = (inside: string) =>
  zipTexts({
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`,
  });

const variants: [string, Record<string, string | Uint8Array>][] = [
  [
    "names in capitals, braces, prefixes and marks",
    {
      "Project.qde": project(codes + textSource()),
      "Sources/Notes A.txt": `\uFEFF${words}`,
    },
  ],
  [
    "a path without its scheme",
    {
      "project.qde": project(codes + textSource("", 'plainTextPath="Sources/Notes A.txt"')),
      "sources/Notes A.txt": words,
    },
  ],
  [
    "an empty text beside a Word document",
    {
      "project.qde": project(
        codes +
          textSource(
            "",
            'plainTextPath="internal://a.txt" richTextPath="internal://a.docx"',
          ).replaceAll(
            /(start|end)Position="(\d+)"/g,
            (_, end, at) => `${end}Position="${countedOnce(Number(at))}"`,
          ),
      ),
      "sources/a.txt": " ",
      "sources/a.docx": docx(words.split("\r\n").map(paragraph).join("")),
    },
  ],
  [
    "a folder around it all",
    {
      "Harbour/project.qde": project(codes + textSource()),
      "Harbour/sources/Notes A.txt": words,
      "__MACOSX/Harbour/._project.qde": "",
    },
  ],
  [
    "UTF-16",
    {
      "project.qde": Buffer.from(project(codes + textSource()), "utf16le"),
      "sources/notes a.txt": Buffer.from(`\uFEFF${words}`, "utf16le"),
    },
  ],
  [
    "the text inside the project",
    {
      "project.qde": project(
        codes +
          textSource("", "").replace(
            "<PlainTextSelection",
            `<PlainTextContent>${words.replaceAll("\r\n", "&#13;&#10;")}</PlainTextContent><PlainTextSelection`,
          ),
      ),
    },
  ],
];
test.each(variants)("a project with %s is read", async (_, files) => {
  const { notes, themes, result } = await bringIn(files);
  expect(notes).toEqual(expected);
  expect(themes).toMatchObject([
    { name: "Trust", parentId: null, definition: "Who is believed", colour: "#aabbcc" },
    { name: "Officers", parentId: themes[0]?.id },
  ]);
  expect(result).toMatchObject({ counts: { texts: 1, notes: 3, themes: 2, tags: 2 }, left: [] });
});

test("a text that is there only as a Word document is read from it", async () => {
  const body = "First paragraph.\n\nThe café 😀 lost trust.\nOfficers listen,\nthey say.";
  const at = (some: string) => passage(20, rangeOf(body, some), 1);
  const source = `<Sources><TextSource guid="${guid(10)}" name="Focus group" richTextPath="internal://A.docx">${at("lost trust")}</TextSource></Sources>`;
  const { notes } = await bringIn({
    "project.qde": project(codes + source),
    "sources/A.docx": docx(body.split("\n").map(paragraph).join("")),
  });
  expect(notes.map(({ text }) => text)).toEqual(body.split("\n").filter(Boolean));
  expect(notes[1]?.tags).toEqual([["Trust", "lost trust"]]);
});

test("what has no place here is told, and nothing else is lost", async () => {
  const text = "What she said.\nAnd then.";
  const inside = `${codes}<Variables><Variable guid="${guid(30)}" name="Age" typeOfVariable="Integer"/><Variable guid="${guid(31)}" name="Job title" typeOfVariable="Text"/></Variables>
  <Cases><Case guid="${guid(32)}" name="Mary"><Description>Met at the hall</Description><VariableValue><VariableRef targetGUID="${guid(30)}"/><IntegerValue>50</IntegerValue></VariableValue>
  <VariableValue><VariableRef targetGUID="${guid(31)}"/><TextValue>Clerk</TextValue></VariableValue><SourceRef targetGUID="${guid(40)}"/><SelectionRef targetGUID="${guid(41)}"/></Case></Cases>
  <Sources><PictureSource guid="${guid(50)}" name="Map"><PictureSelection guid="${guid(51)}" firstX="1" firstY="1" secondX="2" secondY="2">${coding(52, 1)}</PictureSelection></PictureSource>
  <AudioSource guid="${guid(40)}" name="Interview 1.mp3" path="internal://a.mp3"><Transcript guid="${guid(42)}" plainTextPath="internal://t.txt">
  <SyncPoint guid="${guid(43)}" position="0"/><SyncPoint guid="${guid(44)}" position="14"/><TranscriptSelection guid="${guid(41)}" fromSyncPoint="${guid(43)}" toSyncPoint="${guid(44)}"><Description>A comment</Description>${coding(45, 1)}<NoteRef targetGUID="${guid(60)}"/></TranscriptSelection></Transcript></AudioSource>
  <TextSource guid="${guid(55)}" name="Elsewhere" plainTextPath="absolute:///C:/a.txt">${passage(56, [0, 3], 1)}</TextSource></Sources>
  <Notes><Note guid="${guid(60)}" name="Thought"><PlainTextContent>On her words</PlainTextContent></Note><Note guid="${guid(61)}" name="On a link"><PlainTextContent>x</PlainTextContent></Note></Notes>
  <Links><Link guid="${guid(62)}"><NoteRef targetGUID="${guid(61)}"/></Link></Links>`;
  const { notes, left, program, result } = await bringIn({
    "project.qde": project(inside),
    "sources/t.txt": text,
  });
  expect(left).toEqual([
    "1 picture",
    "1 text that is not in the file",
    "1 link between other things",
    "2 codings of something other than words, or outside their text",
    "1 memo on something that was not carried over",
    "1 variable of a case or a text",
  ]);
  expect(notes).toEqual([
    { text: "What she said.", tags: [["Trust", "What she said."]] },
    { text: "And then.", tags: [] },
  ]);
  expect(result).toMatchObject({ counts: { stakeholders: 1 } });
  const person = { name: "Mary", code: "R01", role: "Clerk", remarks: "Met at the hall" };
  expect(await program.call("stakeholder.list", {})).toMatchObject([person]);
  const memos = (await program.call("memo.list", {})) as { text: string }[];
  expect(memos.map((memo) => memo.text).sort()).toEqual(["A comment", "Thought\nOn her words"]);
  const [speaker] = (await program.call("stakeholder.list", {})) as { id: string }[];
  const said = (await program.call("note.find", { order: "oldest" })) as Note[];
  expect(said.map(({ speakerId }) => speakerId)).toEqual([speaker?.id, null]);
});
