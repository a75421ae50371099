import {
  attribute,
  childOf,
  childrenOf,
  readXml,
  type XmlElement,
} from "../../../shared/domain/refi/readXml.ts";

/**
 * What a document has against an XML schema, as far as schemas are written like the standard's: sequences and
 * choices of elements, attributes, patterns and enumerations. Any other construct is an error.
 */
export function faultsBySchema(schemaText: string, documentText: string): string[] {
  const schema = readXml(schemaText);
  const root = readXml(documentText);
  const declared = childrenOf(schema, "element").find(
    (each) => attribute(each, "name") === root.name,
  );
  if (!declared) return [`no such root: ${root.name}`];
  const faults: string[] = [];
  if (attribute(root, "xmlns") !== attribute(schema, "targetNamespace"))
    faults.push(`namespace ${attribute(root, "xmlns")}`);
  checkElement(schema, root, attribute(declared, "type"), root.name, faults);
  return faults;
}

const builtIn: Record<string, RegExp> = {
  "xsd:string": /^[\s\S]*$/,
  "xsd:token": /^(?:\S+(?: \S+)*)?$/,
  "xsd:boolean": /^(?:true|false|0|1)$/,
  "xsd:integer": /^[+-]?\d+$/,
  "xsd:decimal": /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  "xsd:date": /^-?\d{4,}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)?$/,
  "xsd:dateTime": /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
};

function checkElement(
  schema: XmlElement,
  element: XmlElement,
  type: string,
  path: string,
  faults: string[],
): void {
  const complex = childrenOf(schema, "complexType").find(
    (each) => attribute(each, "name") === type,
  );
  if (!complex) {
    if (element.children.length > 0) faults.push(`${path}: elements in a ${type}`);
    checkValue(schema, element.text, type, path, faults);
    return;
  }
  if (element.text.trim() !== "") faults.push(`${path}: text`);
  checkAttributes(schema, complex, element, path, faults);
  let at = 0;
  for (const part of complex.children.filter(({ name }) => name !== "attribute")) {
    if (part.name !== "sequence" && part.name !== "choice")
      throw new Error(`${type} has a ${part.name}, which this check does not know`);
    at = takeAll({ schema, element, path, faults }, part, at);
  }
  const more = element.children[at];
  if (more) faults.push(`${path}: ${more.name} is not expected there`);
}

type Place = { schema: XmlElement; element: XmlElement; path: string; faults: string[] };

/** Takes children for a part as often as it may stand. @returns the place of the first child that was not taken */
function takeAll(place: Place, part: XmlElement, from: number): number {
  const [least, most] = occurs(part);
  let at = from;
  for (let count = 0; count < most; count++) {
    const next = takeOne(place, part, at);
    if (next !== at) at = next;
    else {
      if (count < least && !isEmptiable(part))
        place.faults.push(`${place.path}: ${attribute(part, "name") || part.name} is missing`);
      break;
    }
  }
  return at;
}

function takeOne(place: Place, part: XmlElement, at: number): number {
  const { schema, element, path, faults } = place;
  if (part.name === "sequence")
    return part.children.reduce((next, inner) => takeAll(place, inner, next), at);
  const name = element.children[at]?.name;
  if (part.name === "choice") {
    const chosen = part.children.find((inner) => attribute(inner, "name") === name);
    return chosen ? takeAll(place, chosen, at) : at;
  }
  const child = element.children[at];
  if (!child || child.name !== attribute(part, "name")) return at;
  checkElement(schema, child, attribute(part, "type"), `${path}/${name}`, faults);
  return at + 1;
}

/** A sequence tells of its own parts what is missing. */
const isEmptiable = (part: XmlElement) =>
  part.name === "sequence" ||
  (part.name === "choice" && part.children.some((child) => occurs(child)[0] === 0));

const occurs = (part: XmlElement): [least: number, most: number] => {
  const most = attribute(part, "maxOccurs") || "1";
  return [
    Number(attribute(part, "minOccurs") || "1"),
    most === "unbounded" ? Number.POSITIVE_INFINITY : Number(most),
  ];
};

function checkAttributes(
  schema: XmlElement,
  complex: XmlElement,
  element: XmlElement,
  path: string,
  faults: string[],
): void {
  const declared = new Map(
    childrenOf(complex, "attribute").map((each) => [attribute(each, "name"), each]),
  );
  for (const [name, value] of element.attributes) {
    const declaration = declared.get(name);
    if (declaration)
      checkValue(schema, value, attribute(declaration, "type"), `${path}@${name}`, faults);
    else if (name !== "xmlns") faults.push(`${path}: attribute ${name}`);
  }
  for (const [name, declaration] of declared)
    if (attribute(declaration, "use") === "required" && !element.attributes.has(name))
      faults.push(`${path}: ${name} is missing`);
}

function checkValue(
  schema: XmlElement,
  value: string,
  type: string,
  path: string,
  faults: string[],
): void {
  const simple = childrenOf(schema, "simpleType").find((each) => attribute(each, "name") === type);
  const restriction = childOf(simple, "restriction");
  const known = builtIn[type];
  if (known && !known.test(value)) faults.push(`${path}: “${value}” is no ${type}`);
  if (known) return;
  if (!restriction) throw new Error(`no type ${type}`);
  checkValue(schema, value, attribute(restriction, "base"), path, faults);
  const patterns = childrenOf(restriction, "pattern").map((each) => attribute(each, "value"));
  if (patterns.length > 0 && !patterns.some((each) => new RegExp(`^(?:${each})$`).test(value)))
    faults.push(`${path}: “${value}” is no ${type}`);
  const values = childrenOf(restriction, "enumeration").map((each) => attribute(each, "value"));
  if (values.length > 0 && !values.includes(value))
    faults.push(`${path}: “${value}” is no ${type}`);
}
