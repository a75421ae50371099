import { stateOf } from "../../domain/interview.ts";
import { attribute } from "../../domain/stakeholder.ts";
import { attributedTo, type Facts, isNotForAttribution, readFacts } from "../facts.ts";
import type { FindingNumbers } from "../findingNumbers.ts";
import type { Block } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { appendix, byAlphabet, cell, written } from "../words.ts";

/** The briefing that respondents had, and the questions. */
export function briefing(snapshot: Snapshot): Block[] {
  return [
    appendix("Briefing and questions", "appendix-briefing"),
    ...written(snapshot, "briefing", false),
    ...snapshot.frameworks.flatMap((framework): Block[] => [
      { kind: "label", text: framework.title },
      { kind: "paragraph", text: `Source: ${framework.source}` },
      ...framework.sections.flatMap((section): Block[] => [
        { kind: "label", text: `${section.number} ${section.title}` },
        {
          kind: "bullets",
          items: section.questions.map((each) => each.text),
          labels: section.questions.map((each) => each.number),
        },
      ]),
    ]),
  ];
}

/** Who was interviewed, each only as they allow. People described alike are counted in one row. */
export function respondents(snapshot: Snapshot): Block[] {
  const { respondents: people, strata } = readFacts(snapshot);
  const rows = new Map<string, [who: string, stratum: string, count: number]>();
  for (const person of people) {
    if (person.consent === "withdrawn") continue;
    const who = attribute(person, strata);
    const open =
      person.attribution === "named" ||
      person.attribution === "role" ||
      person.attribution === "sector";
    const stratum = open ? ((person.stratumId && strata.get(person.stratumId)) ?? "") : "Withheld";
    const key = `${who}\n${stratum}`;
    rows.set(key, [who, stratum, (rows.get(key)?.[2] ?? 0) + 1]);
  }
  const sorted = [...rows.values()].sort(([a, x], [b, y]) => byAlphabet(x, y) || byAlphabet(a, b));
  return [
    appendix("Respondents", "appendix-respondents"),
    {
      kind: "paragraph",
      text: "People are described only as far as each of them allowed: by name, by role and organisation, by sector, or not at all.",
    },
    sorted.length === 0
      ? { kind: "empty", text: "No interview has been held yet" }
      : {
          kind: "table",
          table: {
            caption: "Respondents by their attribution",
            description:
              "The people interviewed as each allowed to be described, with their stratum and how many there are.",
            header: ["Respondent", "Stratum", "People"],
            rows: sorted.map(([who, stratum, n]) => [cell(who), cell(stratum), String(n)]),
            widths: [5, 4, 1],
          },
        },
  ];
}

/** In how many interviews each question was asked, and what came of it. */
export function coverage(snapshot: Snapshot): Block[] {
  const facts = readFacts(snapshot);
  const noted = new Map<string, number>();
  for (const note of snapshot.notes)
    if (note.questionId) {
      const key = `${note.interviewId} ${note.questionId}`;
      noted.set(key, (noted.get(key) ?? 0) + 1);
    }
  return [
    appendix("Coverage of the questions", "appendix-coverage"),
    {
      kind: "paragraph",
      text: "For each question: the interviews in which it was asked, those in which the respondent had no view or it did not apply, and the notes that answer it. In the remaining interviews it was not asked.",
    },
    ...snapshot.frameworks.flatMap((framework) =>
      framework.sections.map(
        (section): Block => ({
          kind: "table",
          table: {
            caption: `Coverage: ${section.title}`,
            description: `For each question of section ${section.number}, how many interviews asked it, had no view or found it not applicable, and how many notes answer it.`,
            header: ["No.", "Question", "Asked", "No view", "Not applicable", "Notes"],
            rows: section.questions.map((question) => coverageRow(facts, noted, question)),
            widths: [2, 12, 2, 2, 3, 2],
          },
        }),
      ),
    ),
  ];
}

function coverageRow(
  { interviews }: Facts,
  noted: ReadonlyMap<string, number>,
  question: { id: string; number: string; text: string },
): string[] {
  const counts = { asked: 0, "not-asked": 0, "no-view": 0, "not-applicable": 0, notes: 0 };
  for (const interview of interviews) {
    const progress = interview.progress.find((each) => each.questionId === question.id);
    const notes = noted.get(`${interview.id} ${question.id}`) ?? 0;
    counts[stateOf(progress, notes)]++;
    counts.notes += notes;
  }
  const { asked, "no-view": noView, "not-applicable": notApplicable, notes } = counts;
  return [question.number, question.text, ...[asked, noView, notApplicable, notes].map(String)];
}

/** Which notes each key message rests on. */
export function evidenceTable(snapshot: Snapshot, numbers: FindingNumbers): Block[] {
  const facts = readFacts(snapshot);
  const rows = snapshot.headings.flatMap((each) =>
    each.findings.flatMap((finding) =>
      finding.evidence.flatMap((entry) => {
        const note = facts.notes.get(entry.noteId);
        if (!note) return [];
        // As in the evidence annex: words of people who are not for attribution stand beside nothing that finds them.
        const questionId = isNotForAttribution(facts, note) ? null : note.questionId;
        const question = facts.questions.get(questionId ?? "")?.number;
        const stance = entry.stance === "supports" ? "Supports" : "Contradicts";
        return [
          [
            numbers.get(finding.id) ?? "",
            stance,
            note.text,
            attributedTo(facts, note),
            question ?? "",
          ].map(cell),
        ];
      }),
    ),
  );
  return [
    appendix("Evidence", "appendix-evidence"),
    rows.length === 0
      ? { kind: "empty", text: "No key message has evidence yet" }
      : {
          kind: "table",
          table: {
            caption: "The notes behind each key message",
            description:
              "Each note with the key message it supports or contradicts, who said it as far as they allow, and the question it answers.",
            header: ["Finding", "Stance", "Note", "Respondent", "Question"],
            rows,
            widths: [10, 13, 38, 22, 12],
          },
        },
  ];
}
