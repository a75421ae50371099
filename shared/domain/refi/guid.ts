/** A GUID in one spelling: lower case, without the braces that some programs put around it. */
export const plainGuid = (guid: string): string =>
  guid
    .trim()
    .replace(/^\{|\}$/g, "")
    .toLowerCase();

/**
 * A second GUID that belongs to a thing which has one already: the same thing has the same in every file.
 * Ours are of version 7; version 8 is free for such uses (RFC 9562, section 5.8).
 */
export const secondGuid = (guid: string): string => `${guid.slice(0, 14)}8${guid.slice(15)}`;

/** A colour as #rrggbb; null where it is none. */
export function plainColour(colour: string): string | null {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toLowerCase();
  return /^#[\da-f]{6}$/i.test(colour) ? colour.toLowerCase() : null;
}
