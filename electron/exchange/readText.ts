import { basename } from "node:path";
import { BrokenXml } from "../../shared/domain/refi/readXml.ts";
import { AppError } from "../../shared/errors.ts";
import { decodeText } from "../tables/decodeText.ts";
import { limits } from "../tables/limits.ts";
import { UnpackError } from "../tables/unpack.ts";
import { docxText } from "./docxText.ts";
import { readWithin } from "./readWithin.ts";

/** More than a book; what an interview is written down in is a few pages. */
const longest = 2_000_000;

/**
 * The text of a Word document or of a plain text file; which of the two it is, its first bytes tell. Whatever is
 * damaged, or made to harm, is refused whole.
 * @throws AppError in one sentence
 */
export async function readText(path: string): Promise<{ text: string }> {
  const name = basename(path);
  const refuse = (message: string) => new AppError("invalid-input", message);
  const bytes = await readWithin(path);
  if (bytes.length > limits.bytes)
    throw refuse(`${name} is larger than ${limits.bytes / 1024 / 1024} MB, the most that is read.`);
  const starts = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw refuse(
      `${name} is an older or protected Word file. Save it as .docx without a password.`,
    );
  if (starts(0x25, 0x50, 0x44, 0x46))
    throw refuse(`${name} is a PDF. Select the text in it, copy it and paste it.`);
  const text = starts(0x50, 0x4b) ? wordsOf(bytes, name) : decodeText(bytes);
  if (text.length > longest)
    throw refuse(`${name} has more than two million characters, the most that is read.`);
  if (/\0/.test(text)) throw refuse(`${name} is neither text nor a Word document.`);
  if (text.trim() === "") throw refuse(`${name} has no words in it.`);
  return { text };
}

function wordsOf(bytes: Uint8Array, name: string): string {
  try {
    return docxText(bytes, limits.unpacked).text;
  } catch (error) {
    if (!(error instanceof UnpackError || error instanceof BrokenXml)) throw error;
    throw new AppError(
      "invalid-input",
      `${name} is no Word document, or it is damaged. Nothing was read.`,
    );
  }
}
