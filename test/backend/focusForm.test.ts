import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import { formBoxes } from "../../electron/exchange/formBoxes.ts";
import { readFocusForm } from "../../shared/report/interview/focusForm.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { expectSentence } from "../tools/refusal.ts";

const body = "word/document.xml";

/** A briefing of one person as it was sent, and the way to read it when it is back. */
async function sent() {
  const { backend } = newForTest();
  const person = backend.call("stakeholder.add", { name: "Ann Other" });
  const interview = backend.call("interview.add", { stakeholderIds: [person.id] });
  const about = { document: "briefing", subjectId: person.id } as const;
  const docx = await toDocx(backend.call("report.get", about), { pageNumbers: false });
  const path = join(folderForTest(), "Briefing.docx");
  const questions = backend
    .call("framework.list", {})
    .flatMap(({ sections }) => sections.flatMap((section) => section.questions));
  /** Saves the form as somebody's word processor would, with other text in it. */
  const save = (change: (xml: string) => string) => {
    const parts = unzipSync(docx);
    parts[body] = strToU8(change(strFromU8(parts[body] ?? new Uint8Array())));
    writeFileSync(path, zipSync(parts));
  };
  const read = async () =>
    readFocusForm("Briefing.docx", await formBoxes(path), {
      stakeholders: backend.call("stakeholder.list", {}),
      frameworks: backend.call("framework.list", {}),
      interviews: backend
        .call("interview.list", {})
        .map(({ id }) => backend.call("interview.get", { id })),
    });
  const refused = async () => {
    const error = await read().then(
      () => null,
      (each) => each,
    );
    expectSentence(error?.message ?? "");
    return String(error.message);
  };
  return { backend, person, interview, questions, path, save, read, refused };
}

/** Ticks the boxes at these places. */
const tick = (xml: string, ...places: number[]) => {
  let place = -1;
  return xml.replaceAll('<w14:checked w14:val="0"/>', (box) =>
    places.includes(++place) ? box.replace('"0"', '"1"') : box,
  );
};

test("the questions ticked in a form become the focus of that person's interview, and no others", async () => {
  const { backend, person, interview, questions, save, read } = await sent();
  save((xml) => tick(xml, 0, 5, 63));
  const form = await read();
  const ids = [0, 5, 63].map((at) => questions[at]?.id ?? "");
  expect(form).toEqual({
    ...{ code: person.code, interviewId: interview.id, questionIds: ids, different: "" },
  });
  const old = questions[9]?.id ?? "";
  backend.call("interview.setQuestion", {
    ...{ interviewId: interview.id, questionId: old, focus: true },
  });
  backend.call("interview.setFocus", { id: form.interviewId, questionIds: form.questionIds });
  const focus = () =>
    backend
      .call("interview.get", { id: interview.id })
      .progress.filter((each) => each.focus)
      .map((each) => each.questionId);
  expect(focus().toSorted()).toEqual(ids.toSorted());
  backend.call("history.undo", {});
  expect(focus()).toEqual([old]);
});

test("a form saved by a program that drops the marks of boxes is known by its bookmarks", async () => {
  const { questions, save, read } = await sent();
  save((xml) => tick(xml, 7).replace(/<w:tag [^>]*\/>/g, ""));
  expect((await read()).questionIds).toEqual([questions[7]?.id]);
});

test("words that a respondent adds do no harm", async () => {
  const { questions, save, read } = await sent();
  const [first] = questions;
  save((xml) => tick(xml, 1).replace(first?.text ?? "?", `${first?.text} See our report`));
  expect((await read()).questionIds).toEqual([questions[1]?.id]);
});

test("a form that was edited is refused with what was changed", async () => {
  const { questions, save, read, refused } = await sent();
  const boxes = /<w:sdt>.*?<\/w:sdt>/su;
  save((xml) => xml.replace(boxes, ""));
  expect(await refused()).toContain("1 of its 64 boxes is missing");
  save((xml) => xml.replace(boxes, (box) => box + box));
  expect(await refused()).toContain("the box of question 1.1 is there twice");
  save((xml) => xml.replace(questions[1]?.text.slice(0, 20) ?? "?", "Other words"));
  expect((await read()).different).toBe("Since it was sent: question 1.2 is worded otherwise now.");
});

test("a form that is out stays good while the framework is worked on, and what differs is told", async () => {
  const { backend, interview, questions, save, read } = await sent();
  save((xml) => tick(xml, 1, 4, 15));
  const [, second, third, fourth, fifth] = questions;
  const last = questions[15];
  const sectionId = second?.sectionId ?? "";
  const different = async () => (await read()).different;
  backend.call("question.update", { id: fourth?.id ?? "", patch: { text: `${fourth?.text} ?` } });
  expect(await different()).toBe("");
  backend.call("question.add", { sectionId, text: "A new one", position: 0 });
  expect(await different()).toBe("Since it was sent: question 1.17 is not in the form.");
  backend.call("question.update", { id: fifth?.id ?? "", patch: { text: "Worded anew" } });
  backend.call("interview.leaveOut", {
    ...{ id: interview.id, questionIds: [third?.id ?? "", fifth?.id ?? ""], leftOut: true },
  });
  backend.call("question.move", { id: second?.id ?? "", sectionId, parentId: null, position: 9 });
  backend.call("question.remove", { id: last?.id ?? "" });
  const form = await read();
  expect(form.questionIds).toEqual([second?.id, fifth?.id]);
  expectSentence(form.different);
  for (const part of [
    "1.17 is not in",
    "1.5 is worded otherwise",
    "1.16 (ticked) of the form was removed",
  ])
    expect(form.different).toContain(part);
  const { id: frameworkId } = backend.call("framework.create", { title: "Ours" });
  backend.call("interview.setFrameworks", { id: interview.id, frameworkIds: [frameworkId] });
  expect(await read()).toMatchObject({
    ...{ questionIds: [], different: expect.stringContaining("1.2, 1.5 were ticked, but") },
  });
});

test("a form of another diagnostic, another document and a damaged file are refused", async () => {
  const { path, save, refused } = await sent();
  const other = await sent();
  other.save((xml) => xml);
  writeFileSync(path, readFileSync(other.path));
  expect(await refused()).toContain("no briefing of this diagnostic");
  save(() => '<w:document xmlns:w="w"><w:body/></w:document>');
  expect(await refused()).toContain("no briefing of this diagnostic");
  save(() => "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
  expect(await refused()).toContain("damaged");
  writeFileSync(path, "no archive");
  expect(await refused()).toContain("damaged");
});

test("without an interview to be held, or after a withdrawal, no focus is set", async () => {
  const { backend, person, interview, save, refused } = await sent();
  save((xml) => tick(xml, 2));
  backend.call("interview.start", { id: interview.id });
  expect(await refused()).toContain("no interview that is still to be held");
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  expect(await refused()).toContain("withdrew");
});

test("a briefing asks what its interview goes by, and its form is read against that", async () => {
  const { backend, person, interview, questions, path } = await sent();
  const [nea] = backend.call("framework.list", {});
  const abcd = backend.call("framework.create", { title: "Ours" });
  const { id: sectionId } = backend.call("section.add", { frameworkId: abcd.id, title: "A" });
  const { id: own } = backend.call("question.add", { sectionId, text: "What is ours?" });
  const about = { document: "briefing", subjectId: person.id } as const;
  const asked = () =>
    backend
      .call("report.get", about)
      .blocks.flatMap((block) => (block.kind === "checks" ? block.items : []))
      .map(({ text }) => text);
  expect(asked()).toHaveLength(questions.length + 1);
  backend.call("interview.setFrameworks", { id: interview.id, frameworkIds: [abcd.id] });
  expect(asked()).toEqual(["What is ours?"]);
  const form = async () =>
    readFocusForm("Briefing.docx", await formBoxes(path), {
      stakeholders: backend.call("stakeholder.list", {}),
      frameworks: backend.call("framework.list", {}),
      interviews: [backend.call("interview.get", { id: interview.id })],
    });
  const send = async () => {
    const docx = await toDocx(backend.call("report.get", about), { pageNumbers: false });
    const parts = unzipSync(docx);
    parts[body] = strToU8(tick(strFromU8(parts[body] ?? new Uint8Array()), 0));
    writeFileSync(path, zipSync(parts));
  };
  await send();
  expect((await form()).questionIds).toEqual([own]);
  // Worded otherwise since, and noted on elsewhere: the same question.
  const other = backend.call("interview.add", { stakeholderIds: [] });
  backend.call("note.add", { interviewId: other.id, questionId: own, text: "Said" });
  backend.call("question.update", { id: own, patch: { text: "What belongs to us?" } });
  expect((await form()).questionIds).toEqual([own]);
  // The second section is left out, but for what was asked for in advance.
  backend.call("interview.setFrameworks", { id: interview.id, frameworkIds: [nea?.id ?? ""] });
  const second = nea?.sections[1]?.questions.map(({ id }) => id) ?? [];
  const [wanted = ""] = second;
  backend.call("interview.setQuestion", {
    ...{ interviewId: interview.id, questionId: wanted, focus: true },
  });
  backend.call("interview.leaveOut", {
    ...{ id: interview.id, questionIds: second, leftOut: true },
  });
  expect(asked()).toHaveLength(questions.length - second.length + 1);
  expect(await form()).toMatchObject({
    ...{ questionIds: [], different: expect.stringContaining("was ticked, but") },
  });
  await send();
  expect((await form()).questionIds).toEqual([questions[0]?.id, wanted]);
  backend.call("interview.leaveOut", {
    ...{ id: interview.id, questionIds: second, leftOut: false },
  });
  expect(asked()).toHaveLength(questions.length);
});
