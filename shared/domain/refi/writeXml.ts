/** An element as text, or nothing. */
type Xml = string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 cannot hold, section 2.2
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Replaced, not left out: positions in the text stay where they are. */
const escapeText = (text: string): Xml =>
  text
    .toWellFormed()
    .replace(unwanted, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");

const escapeAttribute = (text: string): Xml =>
  escapeText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");

type Attributes = Record<string, string | number | boolean | null>;

/** An element with others inside. Attributes that are null or "" are left out. */
export function element(name: string, attributes: Attributes, ...inside: Xml[]): Xml {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join("");
  const content = inside.join("");
  return content === "" ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

/** An element that holds text; none where there is no text. */
export const textElement = (name: string, text: string): Xml =>
  text === "" ? "" : `<${name}>${escapeText(text)}</${name}>`;

/** An element that holds others; none where it would be empty, which the schema does not allow. */
export const container = (name: string, inside: readonly Xml[]): Xml =>
  inside.length === 0 ? "" : element(name, {}, ...inside);

export const document = (root: Xml): Xml =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}\n`;
