import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { onTestFinished } from "vitest";
import { type Backend, createBackend } from "../../electron/backend/createBackend.ts";
import type { ExchangeResult } from "../../shared/program.ts";
import { folderForTest } from "./folder.ts";
import { createTestMachine } from "./machine.ts";
import { createTestProgram } from "./program.ts";

/** The files of an archive as text, by path. */
export const unzipTexts = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** An archive of these files; text is written as UTF-8. */
export const zipTexts = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );

/** A program that writes a diagnostic for other programs, and reads such files. */
export function exchangeForTest() {
  const folder = folderForTest();
  const { program } = createTestProgram(folder);
  onTestFinished(() => program.close());
  const run = async (
    file: string,
    choice: { format: "qdc" | "qdpx"; cases?: boolean },
  ): Promise<string> => {
    await program.call("program.open", { path: file });
    const path = join(folder, `Out.${choice.format}`);
    await program.call("exchange.export", { ...choice, path });
    return path;
  };
  return {
    folder,
    program,
    write: run,
    bringIn: (path: string, into?: string) =>
      program.call("exchange.import", {
        path,
        ...(into && { into: join(folder, into) }),
      }) as Promise<ExchangeResult>,
    /** What a project file becomes, open in a backend of its own. */
    readBack: async (path: string): Promise<{ backend: Backend; result: ExchangeResult }> => {
      const into = join(folder, "In.soundings");
      const result = (await program.call("exchange.import", { path, into })) as ExchangeResult;
      await program.call("program.close", {});
      const backend = createBackend(into, createTestMachine());
      onTestFinished(() => backend.close());
      return { backend, result };
    },
  };
}
