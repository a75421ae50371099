import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { zip } from "../../electron/backend/word/zip.ts";
import { fingerprint } from "../tools/fingerprint.ts";
import { exchangeForTest, zipTexts } from "../tools/refi.ts";
import { expectSentence } from "../tools/refusal.ts";

const source = (path: string) =>
  `<Sources><TextSource guid="00000000-0000-4000-8000-000000000001" name="A" ${path}/></Sources>`;
const project = (inside = source('plainTextPath="internal://a.txt"')) =>
  `<Project xmlns="urn:QDA-XML:project:1.0" name="A">${inside}</Project>`;
const sound = { "project.qde": project(), "sources/a.txt": "Words." };
const doubling =
  '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]><Project name="&y;"/>';
const bomb = (name: string) => zip({ [name]: new Uint8Array(250 * 1024 * 1024) });
const withDocx = (docx: Uint8Array) =>
  zipTexts({
    "project.qde": project(source('richTextPath="internal://a.docx"')),
    "sources/a.docx": docx,
  });

/** Two entries of one name: the second is another's bytes under it. */
function namedTwice(): Uint8Array {
  const bytes = Buffer.from(zipTexts({ ...sound, "sources/b.txt": "Other words." }));
  for (let at = bytes.indexOf("b.txt"); at >= 0; at = bytes.indexOf("b.txt", at)) bytes[at] = 0x61;
  return bytes;
}

/** Ten thousand codings of a text as a whole, in each of its two thousand paragraphs. */
function manyTags(): Uint8Array {
  const coding = `<Coding guid="00000000-0000-4000-8000-000000000002"><CodeRef targetGUID="00000000-0000-4000-8000-000000000003"/></Coding>`;
  const codes = `<CodeBook><Codes><Code guid="00000000-0000-4000-8000-000000000003" name="A" isCodable="true"/></Codes></CodeBook>`;
  const coded = source('plainTextPath="internal://a.txt"').replace(
    "/></S",
    `>${coding.repeat(10_000)}</TextSource></S`,
  );
  return zipTexts({ "project.qde": project(codes + coded), "sources/a.txt": "a\n".repeat(2_000) });
}

const hostile: [string, string, () => string | Uint8Array][] = [
  ["names that lead out of the folder", "A.qdpx", () => zipTexts({ ...sound, "../../b.txt": "x" })],
  [
    "names that lead out by backslashes",
    "A.qdpx",
    () => zipTexts({ ...sound, "sources\\..\\..\\b": "x" }),
  ],
  ["a name from the root", "A.qdpx", () => zipTexts({ ...sound, "/etc/cron.d/b": "x" })],
  ["a name on a drive", "A.qdpx", () => zipTexts({ ...sound, "C:/b.txt": "x" })],
  ["a text that fills the memory", "A.qdpx", () => bomb("sources/a.txt")],
  ["a project that fills the memory", "A.qdpx", () => bomb("project.qde")],
  ["a Word document that fills the memory", "A.qdpx", () => withDocx(bomb("word/document.xml"))],
  [
    "a Word document with entities",
    "A.qdpx",
    () => withDocx(zipTexts({ "word/document.xml": doubling })),
  ],
  ["a Word document that is none", "A.qdpx", () => withDocx(strToU8("no archive"))],
  [
    "a million paragraphs",
    "A.qdpx",
    () => zipTexts({ ...sound, "sources/a.txt": "a\n".repeat(1e6) }),
  ],
  [
    "one paragraph of a whole library",
    "A.qdpx",
    () => zipTexts({ ...sound, "sources/a.txt": "words ".repeat(4e5) }),
  ],
  ["more tags than anybody sets", "A.qdpx", manyTags],
  ["one name twice", "A.qdpx", namedTwice],
  ["no project", "A.qdpx", () => zipTexts({ "sources/a.txt": "Words." })],
  ["an end that is missing", "A.qdpx", () => zipTexts(sound).slice(0, -40)],
  ["entities", "A.qdpx", () => zipTexts({ ...sound, "project.qde": doubling })],
  ["broken XML", "A.qdpx", () => zipTexts({ ...sound, "project.qde": project("<Sources>") })],
  [
    "a codebook as its project",
    "A.qdpx",
    () => zipTexts({ ...sound, "project.qde": "<CodeBook/>" }),
  ],
  ["no archive at all", "A.qdpx", () => "PK no archive"],
  ["nothing in it", "A.qdc", () => ""],
  ["entities in a codebook", "A.qdc", () => doubling.replaceAll("Project", "CodeBook")],
  ["broken XML in a codebook", "A.qdc", () => "<CodeBook><Codes></CodeBook>"],
  ["other XML in a codebook", "A.qdc", () => "<html/>"],
  ["bytes in a codebook", "A.qdc", () => new Uint8Array([0, 1, 2, 255, 254])],
];

test.each(hostile)("a file with %s is refused whole, in one sentence", async (_, name, make) => {
  const { folder, bringIn, program } = exchangeForTest();
  const path = join(folder, name);
  writeFileSync(path, make());
  const before = fingerprint(folder);
  const refused = await bringIn(path, "New").then(
    () => null,
    (reason: Error) => reason,
  );
  expectSentence(refused?.message ?? "");
  expect(refused?.message).toContain(name);
  expect(fingerprint(folder)).toEqual(before);
  expect(await program.call("program.state", {})).toMatchObject({ file: null });
});

test("the same file without the harm is read; it needs a place of its own", async () => {
  const { folder, bringIn, program } = exchangeForTest();
  const path = join(folder, "A.qdpx");
  writeFileSync(path, zipTexts(sound));
  await expect(bringIn(path)).rejects.toThrow("Say where to keep it.");
  expect(await bringIn(path, "New")).toMatchObject({ counts: { notes: 1 } });
  await expect(bringIn(path, "New")).rejects.toThrow("exists already");
  await expect(bringIn(join(folder, "Gone.qdpx"), "B")).rejects.toThrow("not there any more");
  await program.call("program.close", {});
  writeFileSync(join(folder, "B.qdc"), "<CodeBook><Codes/></CodeBook>");
  await expect(bringIn(join(folder, "B.qdc"))).rejects.toThrow("No diagnostic is open");
});
