import { attribute, type XmlElement } from "./readXml.ts";

/** A moment as ISO 8601 in UTC; null where there is none, or none that is a moment. */
export function timeOf(element: XmlElement, name: string): string | null {
  const text = attribute(element, name);
  // A time without a zone is taken as UTC, so that it is the same on every computer.
  const time = Date.parse(/[zZ]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
