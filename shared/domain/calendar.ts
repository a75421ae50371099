import { type Interview, modeWords, phase } from "./interview.ts";
import type { Stakeholder } from "./stakeholder.ts";

type Options = {
  /** What the diagnostic is called. */
  title: string;
  /** Milliseconds since 1970: when the file was made. */
  now: number;
  /** Whether people stand there by name; by code where not. */
  names: boolean;
  /** How often each interview was moved or called off, so that a calendar takes the newer one. */
  changes: ReadonlyMap<string, number>;
};

/** Interviews that have a time and were not begun; those called off as well, so that calendars take them out. */
export const inCalendar = (interviews: readonly Interview[]): Interview[] =>
  interviews.filter((each) => each.plannedAt !== null && phase(each) === "planned");

/** Planned interviews for a calendar program (RFC 5545). The same interview is the same entry each time. */
export function toCalendar(
  interviews: readonly Interview[],
  stakeholders: readonly Stakeholder[],
  { title, now, names, changes }: Options,
): string {
  const people = new Map(stakeholders.map((person) => [person.id, person]));
  const called = ({ stakeholderIds }: Interview) =>
    stakeholderIds
      .map((id) => people.get(id))
      .map((person) => (names && person?.name) || person?.code)
      .filter((word) => word !== undefined)
      .join(", ");
  const event = (interview: Interview) => {
    const { id, number, plannedAt, promisedMinutes, place, mode, cancelledAt } = interview;
    const start = Date.parse(plannedAt ?? "");
    const who = called(interview);
    return [
      "BEGIN:VEVENT",
      `UID:${id}@soundings`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(start)}`,
      `DTEND:${stamp(start + promisedMinutes * 60_000)}`,
      `SEQUENCE:${changes.get(id) ?? 0}`,
      `STATUS:${cancelledAt ? "CANCELLED" : "CONFIRMED"}`,
      `SUMMARY:${escaped(`Interview ${number}${who ? `: ${who}` : ""}`)}`,
      ...(place ? [`LOCATION:${escaped(place)}`] : []),
      `DESCRIPTION:${escaped(`${title}\n${modeWords[mode]}`)}`,
      "CLASS:PRIVATE",
      "END:VEVENT",
    ];
  };
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Soundings//Interviews//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...inCalendar(interviews).flatMap(event),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** "20100330T130000Z" */
const stamp = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll("\n", "\\n");

const widthOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 bytes of UTF-8; further ones begin with a space. No character is cut in two. */
function fold(line: string): string {
  let folded = "";
  let width = 0;
  for (const character of line) {
    const size = widthOf(character);
    if (width + size > 75) {
      folded += "\r\n ";
      width = 1;
    }
    folded += character;
    width += size;
  }
  return folded;
}
