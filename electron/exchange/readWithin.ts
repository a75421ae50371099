import { open } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "../../shared/errors.ts";

/** More than a project of interviews needs, with its documents; recordings are not read. */
const mostMegabytes = 500;

/**
 * A file of another program, whole.
 * @throws AppError file-missing or invalid-input, in one sentence
 */
export async function readWithin(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    await using file = await open(path, "r");
    const stat = await file.stat();
    if (!stat.isFile()) throw new AppError("invalid-input", `${name} is not a file.`);
    if (stat.size > mostMegabytes * 1024 * 1024)
      throw new AppError(
        "invalid-input",
        `${name} is larger than ${mostMegabytes} MB, the most that is read. Leave recordings out of it.`,
      );
    return await file.readFile();
  } catch (error) {
    if (error instanceof AppError) throw error;
    if ((error as { code?: string }).code === "ENOENT")
      throw new AppError("file-missing", `${name} is not there any more. Choose another file.`);
    throw new AppError(
      "invalid-input",
      `${name} cannot be read. Check that nothing else has it open.`,
    );
  }
}
