import { Parser } from "saxen";

/** Thrown where a text is no XML, or XML that could do harm. */
export class BrokenXml extends Error {}

/** An element without its namespace prefix. `text` is what stands directly in it. */
export type XmlElement = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
};

/** Deeper than any codebook or document; far from the end of the stack. */
const deepest = 200;
/** Some ten times what a large project has; more would fill the memory. */
const mostElements = 1_500_000;

/**
 * Reads XML strictly. A document type is refused, so that there are no entities but the five of XML itself;
 * anything that is not well formed is refused too.
 * @throws BrokenXml
 */
export function readXml(xml: string): XmlElement {
  const refuse = (why: string): never => {
    throw new BrokenXml(why);
  };
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  const addText = (text: string) => {
    const inside = open.at(-1);
    if (inside) inside.text += text;
    else if (text.trim() !== "") refuse("text outside the root element");
  };
  new Parser()
    .on("openTag", (name, attributes) => {
      const element: XmlElement = {
        name: localName(name),
        attributes: readAttributes(attributes()),
        children: [],
        text: "",
      };
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else if (root) refuse("two root elements");
      else root = element;
      if (open.push(element) > deepest || ++count > mostElements) refuse("too much of it");
    })
    .on("closeTag", () => void open.pop())
    .on("text", (text) => addText(decodeEntities(text)))
    .on("cdata", addText)
    .on("attention", () => refuse("a document type"))
    .on("warn", ({ message }) => refuse(message))
    .on("error", ({ message }) => refuse(message))
    // As the standard asks of a parser: a line ends in one line feed.
    .parse(xml.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  return root ?? refuse("no root element");
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

function readAttributes(given: unknown): Map<string, string> {
  if (typeof given !== "object" || given === null) throw new BrokenXml("damaged attributes");
  return new Map(
    Object.entries(given as Record<string, string>).map(([name, value]) => [
      localName(name),
      decodeEntities(value.replace(/[\t\n]/g, " ")),
    ]),
  );
}

const named: Record<string, string> = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };

/** The package's own decoding leaves out what lies beyond the first plane, and lets unknown names pass. */
function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));|&/gi,
    (_, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      const character =
        code === null
          ? name && Object.hasOwn(named, name)
            ? named[name]
            : undefined
          : isCharacter(code)
            ? String.fromCodePoint(code)
            : undefined;
      if (character === undefined) throw new BrokenXml("an entity that XML does not have");
      return character;
    },
  );
}

/** XML 1.0, section 2.2. */
const isCharacter = (code: number) =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x1_0000 && code <= 0x10_ffff);

/** The child elements of one name; none where there is no element. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** What an attribute says, trimmed; "" where it is not there. */
export const attribute = (element: XmlElement, name: string): string =>
  element.attributes.get(name)?.trim() ?? "";
