import { basename } from "node:path";
import { BrokenXml, readXml, type XmlElement } from "../../shared/domain/refi/readXml.ts";
import { AppError } from "../../shared/errors.ts";
import type { FormBox } from "../../shared/report/interview/focusForm.ts";
import { decodeText } from "../tables/decodeText.ts";
import { limits } from "../tables/limits.ts";
import { UnpackError, unpack } from "../tables/unpack.ts";
import { readWithin } from "./readWithin.ts";

const body = "word/document.xml";

/**
 * The check boxes of a Word file that have a mark.
 * @throws AppError in one sentence where it is no Word file, or damaged, or made to harm
 */
export async function formBoxes(path: string): Promise<FormBox[]> {
  const name = basename(path);
  const bytes = await readWithin(path);
  try {
    const content = unpack(bytes, (each) => each === body, limits.unpacked).get(body);
    if (!content) throw new UnpackError("no Word document");
    const boxes: FormBox[] = [];
    collect(readXml(decodeText(content)), null, boxes);
    return boxes;
  } catch (error) {
    if (!(error instanceof UnpackError || error instanceof BrokenXml)) throw error;
    throw new AppError("invalid-input", `${name} is no Word document, or it is damaged.`);
  }
}

function collect(element: XmlElement, paragraph: XmlElement | null, boxes: FormBox[]): void {
  const inside = element.name === "p" ? element : paragraph;
  const properties = element.name === "sdt" ? child(element, "sdtPr") : undefined;
  const box = properties && child(properties, "checkbox");
  if (box) {
    const tag =
      child(properties, "tag")?.attributes.get("val") ?? (inside && bookmarkOf(inside)) ?? "";
    const checked = /^(?:1|true|on)$/.test(child(box, "checked")?.attributes.get("val") ?? "0");
    if (tag !== "") boxes.push({ tag, checked, words: wordsOf(inside ?? element) });
  }
  for (const each of element.children) collect(each, inside, boxes);
}

const child = ({ children }: XmlElement, name: string) =>
  children.find((each) => each.name === name);

/** Some programs keep the bookmark around a box, or put it into the box, and drop its mark. */
function bookmarkOf(element: XmlElement): string | undefined {
  if (element.name === "bookmarkStart") return element.attributes.get("name");
  for (const each of element.children) {
    const name = bookmarkOf(each);
    if (name !== undefined) return name;
  }
  return undefined;
}

const wordsOf = (element: XmlElement): string =>
  element.name === "t" ? element.text : element.children.map(wordsOf).join("");
