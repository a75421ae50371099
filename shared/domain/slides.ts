import type { Heading } from "./finding.ts";
import type { Slide } from "./slide.ts";
import { type HeldInterview, isSpokenOf, strengthOf, strengthWords } from "./strength.ts";
import { shownTimes } from "./workshop/agenda.ts";
import type { Priority, WorkshopDetail } from "./workshop/workshop.ts";

const dayForm = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const dayWords = (day: string) => (day === "" ? "" : dayForm.format(new Date(`${day}T00:00:00Z`)));

/** The first thing that the room sees. */
export function titleSlide(
  { title, date, start, end, place, illustrative }: WorkshopDetail,
  authority: string,
): Slide {
  const times = [start, end].filter(Boolean).join(" to ");
  const when = [dayWords(date), times].filter(Boolean).join(", ");
  return { kind: "title", title, lines: [when, place, authority, illustrative].filter(Boolean) };
}

/** The agenda without the facilitator's notes, with the times that it has on the laptop. */
export function agendaSlide(
  { title, start, agenda }: WorkshopDetail,
  itemId: string | null,
): Slide {
  const times = shownTimes(start, agenda);
  return {
    ...{ kind: "agenda", title },
    items: agenda.map((item, i) => ({
      ...{ time: times[i] ?? "", title: item.title },
      now: item.id === itemId,
    })),
  };
}

export const headingSlide = ({ title, findings }: Heading): Slide => ({
  ...{ kind: "list", title, subtitle: "", numbered: true },
  items: findings.map((finding) => finding.statement).filter(Boolean),
});

/** A key message with how widely it was said. Who said it, and what they said, is not shown. */
export function findingSlide(
  { title, findings }: Heading,
  findingId: string,
  held: readonly HeldInterview[],
  stratumIds: readonly string[],
): Slide | null {
  const finding = findings.find((each) => each.id === findingId);
  if (!finding) return null;
  const strength = strengthOf(finding.evidence, held, stratumIds);
  return {
    ...{ kind: "statement", title, text: finding.statement },
    aside: isSpokenOf(strength) ? strengthWords(strength) : "",
  };
}

export const optionsSlide = (
  workshop: string,
  options: readonly { title: string; retired: boolean }[],
): Slide => ({
  ...{ kind: "list", title: "Options", subtitle: workshop, numbered: true },
  items: options.filter((option) => !option.retired).map((option) => option.title),
});

export const prioritiesSlide = (workshop: string, priorities: readonly Priority[]): Slide => ({
  ...{ kind: "list", title: "What we agreed comes first", subtitle: workshop, numbered: true },
  items: priorities.map((priority) => priority.text),
});
