import fc from "fast-check";
import { expect, test } from "vitest";
import { readCodebook, writeCodebook } from "../../../shared/domain/refi/codebookFile.ts";
import { readProject } from "../../../shared/domain/refi/readProject.ts";
import type { RefiCode } from "../../../shared/domain/refi/refi.ts";
import { settle } from "../../../shared/domain/refi/settle.ts";
import { importedFrom } from "../../../shared/domain/refi/toImported.ts";
import { sourcePath, writeProject } from "../../../shared/domain/refi/writeProject.ts";
import { anyProject } from "./anyProject.ts";
import { findSchemas } from "./schemas.ts";
import { structuralFaults } from "./structure.ts";
import { faultsBySchema } from "./xsd.ts";

const runs = { numRuns: 300 };
/** As a reader meets them: each after the one it is below. */
const inTree = (codes: readonly RefiCode[], parent: string | null = null): RefiCode[] =>
  codes
    .filter(({ parentGuid }) => parentGuid === parent)
    .flatMap((code) => [code, ...inTree(codes, code.guid)]);
const textsOf = (project: { sources: { guid: string; text: string }[] }) =>
  Object.fromEntries(project.sources.map((source) => [sourcePath(source), source.text]));

test("any project is written in the standard's form and read back as it was", () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const xml = writeProject(project);
      expect(structuralFaults(xml, textsOf(project))).toEqual([]);
      const texts = new Map(project.sources.map(({ guid, text }) => [guid, text]));
      const read = settle(readProject(xml), ({ guid }) => texts.get(guid) ?? null);
      expect(read.project).toEqual({ ...project, codes: inTree(project.codes) });
      expect(Object.values(read.left).every((count) => count === 0)).toBe(true);
    }),
    runs,
  );
});

test("any codebook is written in the standard's form and read back as it was", () => {
  fc.assert(
    fc.property(anyProject, ({ codes }) => {
      const xml = writeCodebook(codes, "Soundings");
      expect(structuralFaults(xml)).toEqual([]);
      expect(readCodebook(xml)).toEqual(inTree(codes).map((code) => ({ ...code, noteRefs: [] })));
    }),
    runs,
  );
});

test.each(findSchemas())("what is written is valid by the standard's own schemas", (schemas) => {
  fc.assert(
    fc.property(anyProject, (project) => {
      expect(faultsBySchema(schemas.project, writeProject(project))).toEqual([]);
      const codebook = writeCodebook(project.codes, "Soundings");
      expect(faultsBySchema(schemas.codebook, codebook)).toEqual([]);
    }),
    runs,
  );
  const bad = [
    writeProject({ ...emptyProject, sets: [{ ...emptySet, guid: "no guid" }] }),
    writeCodebook([], "Soundings"),
    '<Project xmlns="urn:QDA-XML:project:1.0" name="A"><Sets/></Project>',
    '<Project xmlns="urn:QDA-XML:project:1.0"/>',
  ];
  for (const xml of bad) expect(faultsBySchema(schemas.project, xml)).not.toEqual([]);
});

const emptySet = { name: "A", codeGuids: [], sourceGuids: [], noteGuids: [] };
const emptyProject = {
  ...{ name: "A", origin: "", description: "", createdAt: null, user: null, codes: [] },
  ...{ variables: [], cases: [], sources: [], notes: [], sets: [], noteRefs: [] },
};

test("of another program's texts every word is in one note, and every coding is a tag on its words", () => {
  const words = (text: string) => text.replace(/\s+/g, "");
  fc.assert(
    fc.property(anyProject, (project) => {
      const read = settle(
        readProject(writeProject(project)),
        ({ guid }) => textsOf(project)[sourcePath({ guid })] ?? null,
      );
      const { meetings, left } = importedFrom(read.project, read.left);
      for (const [at, source] of project.sources.entries()) {
        const notes = meetings[at]?.notes ?? [];
        expect(words(notes.map(({ text }) => text).join(""))).toBe(words(source.text));
        const tags = notes.flatMap(({ text, tags }) =>
          tags.map((tag) => ({ ...tag, words: text.slice(tag.start ?? 0, tag.end ?? undefined) })),
        );
        for (const { start, end, codings } of source.selections)
          for (const { guid, codeGuid } of codings) {
            const coded = words(source.text.slice(start, end));
            const own = tags.filter((tag) => tag.guid === guid);
            const joined = words(own.map((tag) => tag.words).join(""));
            // The same theme twice on the same words is one tag.
            const isDouble = notes.every(
              ({ text }) =>
                coded === words(source.text) &&
                tags.some((tag) => tag.codeGuid === codeGuid && tag.words === text),
            );
            const same = tags.some(
              (tag) => tag.codeGuid === codeGuid && words(tag.words) === coded,
            );
            expect(joined === coded || same || isDouble).toBe(true);
          }
      }
      const empty = project.sources.flatMap(({ selections, text, codings }) => [
        ...selections
          .filter(({ start, end }) => !text.slice(start, end).trim())
          .flatMap((each) => each.codings),
        ...(text.trim() ? [] : codings),
      ]);
      expect(left.codings).toBe(empty.length);
    }),
    runs,
  );
});
