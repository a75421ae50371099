const two = (n: number) => String(n).padStart(2, "0");

/** An instant as a date-and-time field of this place wants it: "2010-03-30T14:02", or "" for none. */
export function toLocal(instant: string | null): string {
  if (instant === null) return "";
  const at = new Date(instant);
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${date}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The other way round; null for none or for half a date. */
export function fromLocal(text: string): string | null {
  const at = new Date(text);
  return text === "" || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
