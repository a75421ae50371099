import { existsSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Briefings } from "../shared/contract/history.ts";
import { AppError } from "../shared/errors.ts";
import type { WrittenBriefings } from "../shared/program.ts";
import { makeDocuments } from "./backend/word/makeDocuments.ts";
import type { Control } from "./longWork.ts";
import { writeWhole } from "./writeWhole.ts";

type Options = Partial<Control> & {
  /** What becomes of briefings that are in the folder already: nothing is written, or they give way, or they stay. */
  existing: "ask" | "replace" | "leave";
  inWorker?: boolean;
};

/** A code stands for the person: no name in the name of a file. */
const fileOf = (folder: string, code: string) => join(folder, `Briefing ${code}.docx`);

/**
 * Writes each briefing into a folder as a Word file of its own, whole or not at all.
 * @throws AppError file-exists where some are there and nobody said what becomes of them; cancelled or what went
 * wrong, with the number of those that were written
 */
export async function writeBriefings(
  { briefings, none }: Briefings,
  folder: string,
  { existing, signal, onProgress, inWorker = true }: Options,
): Promise<WrittenBriefings> {
  demandFolder(folder);
  const there = briefings.filter(({ code }) => existsSync(fileOf(folder, code)));
  if (existing === "ask" && there.length > 0)
    throw new AppError("file-exists", existWords(there.length, briefings.length, folder));
  const wanted =
    existing === "leave" ? briefings.filter((each) => !there.includes(each)) : briefings;
  const documents = wanted.map(({ document }) => document);
  const control = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  let written = 0;
  try {
    const made = makeDocuments(documents, { pageNumbers: true, inWorker, ...control });
    for await (const bytes of made) {
      await writeWhole(fileOf(folder, wanted[written]?.code ?? ""), bytes);
      written += 1;
    }
  } catch (error) {
    throw withCount(error, written, wanted.length);
  }
  onProgress?.(1);
  return { folder, written, left: briefings.length - wanted.length, none };
}

function demandFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new AppError(
      "cannot-write",
      `There is no folder ${basename(folder)} to put the briefings in.`,
    );
}

const existWords = (there: number, all: number, folder: string) =>
  there === all
    ? `${there === 1 ? "That briefing is" : `All ${all} briefings are`} in ${basename(folder)} already.`
    : `${there} of ${all} briefings ${there === 1 ? "is" : "are"} in ${basename(folder)} already.`;

function withCount(error: unknown, written: number, all: number): unknown {
  if (!(error instanceof AppError)) return error;
  const count = `${written} of ${all} ${all === 1 ? "briefing was" : "briefings were"} written`;
  return new AppError(
    error.code,
    error.code === "cancelled" ? `Stopped as you asked: ${count}.` : `${error.message} ${count}.`,
  );
}
