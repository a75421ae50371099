/**
 * A number in figures as British English writes it, "1,234.5", rounded half away from zero. Not by the locale:
 * loading its rules takes as long as making a document.
 * @param places at most so many after the point; three as the locale has it
 */
export function numberWords(n: number, places = 3): string {
  const rounded = roundTo(Math.abs(n), places);
  const [whole = "", rest = ""] = String(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${n < 0 && rounded > 0 ? "-" : ""}${grouped}${rest && `.${rest}`}`;
}

/** By the digits that a number is written with, so that 1.005 is not taken for a little less. */
const roundTo = (n: number, places: number): number =>
  n < 1e-6 ? 0 : Number(`${Math.round(Number(`${n}e${places}`))}e-${places}`);
