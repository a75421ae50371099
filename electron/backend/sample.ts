import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import {
  type SampleDiagnostic,
  type SampleInterview,
  type SampleNote,
  type SampleStakeholder,
  sampleFiles,
} from "../../shared/domain/sample.ts";
import { readFramework } from "./newDiagnostic.ts";
import { setNarrative } from "./store/diagnostic.ts";
import { addEvidence } from "./store/finding.ts";
import { addFramework, listFrameworks } from "./store/framework.ts";
import { addInterview, setQuestion } from "./store/interview.ts";
import { setBasis } from "./store/recommendation.ts";
import { addStakeholder } from "./store/stakeholder.ts";
import { addOrdered, type Store } from "./store/store.ts";
import { refreshNote } from "./store/strata.ts";
import { addTags } from "./store/tag.ts";
import { addTheme } from "./store/theme.ts";

type Ids = Map<string, string>;
const idOf = (ids: Ids, key: string) => {
  const id = ids.get(key);
  if (!id) throw new Error(`the sample refers to ${key}, which it does not hold`);
  return id;
};

/** Fills a new file with the worked example, the Thurrock diagnostic of 2010. */
export function fillSample(resources: string): (store: Store) => void {
  const read = <K extends keyof typeof sampleFiles>(name: K): z.output<(typeof sampleFiles)[K]> =>
    sampleFiles[name].parse(
      JSON.parse(readFileSync(join(resources, "samples", "thurrock-2010", `${name}.json`), "utf8")),
    ) as z.output<(typeof sampleFiles)[K]>;
  return (store) => {
    const ids: Ids = new Map();
    fillFront(store, read("diagnostic"), ids);
    for (const indicator of read("indicators")) addOrdered(store, "indicator", indicator);
    addFramework(store, readFramework(resources, "nea"));
    for (const framework of listFrameworks(store))
      for (const section of framework.sections)
        for (const question of section.questions) ids.set(question.number, question.id);
    addPeople(store, read("stakeholders"), ids);
    const interviews = read("interviews");
    for (const interview of interviews)
      ids.set(interview.key, addHeldInterview(store, interview, ids));
    for (const { children, ...theme } of read("themes")) {
      const parent = addTheme(store, { ...theme, parentId: null });
      ids.set(theme.key, parent.id);
      for (const child of children)
        ids.set(child.key, addTheme(store, { ...child, parentId: parent.id }).id);
    }
    const starts = new Map(interviews.map((each) => [each.key, startOf(each)]));
    for (const note of read("notes"))
      addTakenNote(store, note, starts.get(note.interview) ?? 0, ids);
    for (const heading of read("findings")) {
      const { id: headingId } = addOrdered(store, "heading", { title: heading.title });
      for (const { key, evidence, ...finding } of heading.findings) {
        const { id } = addOrdered(store, "finding", { headingId, ...finding });
        ids.set(key, id);
        for (const { note, stance, quoted } of evidence) {
          addEvidence(store, { findingId: id, noteIds: [idOf(ids, note)], stance });
          if (quoted)
            store.sql.run(
              "UPDATE evidence SET quoted = 1 WHERE findingId = ? AND noteId = ?",
              id,
              idOf(ids, note),
            );
        }
      }
    }
    for (const { title, rationale, bullets, findings, responsible } of read("recommendations")) {
      const text = [rationale, bullets.map((bullet) => `- ${bullet}`).join("\n")]
        .filter(Boolean)
        .join("\n\n");
      const { id } = addOrdered(store, "recommendation", {
        title,
        rationale: text,
        responsible,
        reportBack: "",
      });
      setBasis(
        store,
        id,
        findings.map((key) => idOf(ids, key)),
      );
    }
  };
}

function fillFront(store: Store, front: SampleDiagnostic, ids: Ids): void {
  const { control, changes, strata, narratives, ...fields } = front;
  store.sql.insert("diagnostic", { id: store.newId(), ...fields, ...control });
  for (const change of changes) addOrdered(store, "change", change);
  for (const { key, name } of strata) ids.set(key, addOrdered(store, "stratum", { name }).id);
  for (const [key, text] of Object.entries(narratives)) setNarrative(store, key as never, text);
}

/** Everybody first, then who referred whom, because somebody may be referred by a person further down. */
function addPeople(store: Store, people: SampleStakeholder[], ids: Ids): void {
  for (const { key, stratum, referredBy: _, ...fields } of people)
    ids.set(key, addStakeholder(store, { ...fields, stratumId: idOf(ids, stratum) }).id);
  for (const { key, referredBy } of people)
    if (referredBy)
      store.sql.update("stakeholder", idOf(ids, key), { referredById: idOf(ids, referredBy) });
}

/** Milliseconds since 1970; winter time in Thurrock is UTC. */
const startOf = (interview: SampleInterview) =>
  Date.parse(`${interview.date}T${interview.start}:00Z`);

function addHeldInterview(store: Store, interview: SampleInterview, ids: Ids): string {
  const { stakeholders, minutes, promisedMinutes, mode, place, rescheduled, focus, states } =
    interview;
  const start = startOf(interview);
  const startedAt = new Date(start).toISOString();
  const { id } = addInterview(
    store,
    stakeholders.map((key) => idOf(ids, key)),
    {
      plannedAt: startedAt,
      startedAt,
      endedAt: new Date(start + minutes * 60_000).toISOString(),
      promisedMinutes,
      mode,
      place,
      rescheduled,
    },
  );
  for (const number of focus)
    setQuestion(store, { interviewId: id, questionId: idOf(ids, number), focus: true });
  for (const [number, state] of Object.entries(states))
    setQuestion(store, { interviewId: id, questionId: idOf(ids, number), state });
  return id;
}

function addTakenNote(store: Store, note: SampleNote, start: number, ids: Ids): void {
  const { key, interview, speaker, question, kind, text, themes, paragraph, minute, passages } =
    note;
  const id = store.newId();
  ids.set(key, id);
  store.sql.insert("note", {
    id,
    interviewId: idOf(ids, interview),
    questionId: idOf(ids, question),
    speakerId: idOf(ids, speaker),
    kind,
    text,
    offRecord: 0,
    createdAt: new Date(start + minute * 60_000).toISOString(),
    moment: minute * 60,
    sourceRef: paragraph,
  });
  refreshNote(store, id);
  for (const theme of themes) addTags(store, { noteIds: [id], theme: { id: idOf(ids, theme) } });
  for (const { theme, words } of passages) {
    const from = text.indexOf(words);
    addTags(store, {
      noteIds: [id],
      theme: { id: idOf(ids, theme) },
      start: from,
      end: from + words.length,
    });
  }
}
