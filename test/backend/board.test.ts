import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

function withBoard() {
  const { backend } = newForTest();
  const { note, person } = startInterview(backend);
  const { id: themeId } = backend.call("theme.add", { name: "Signs" });
  const notes = ["One", "Two", "Three"].map((text) => note(text, { themes: [{ id: themeId }] }));
  const [one = "", two = "", three = ""] = notes.map(({ id }) => id);
  const cluster = (title: string, noteIds: string[], of = themeId) =>
    backend.call("cluster.add", { themeId: of, title, noteIds }).id;
  return { backend, person, note, themeId, one, two, three, cluster };
}

/** Pile first, then the clusters, each by its title and the words of its notes. */
function shape(backend: Backend, themeId: string) {
  const { clusters, pile } = backend.call("cluster.list", { themeId });
  const words = (noteIds: string[]) => {
    const texts = new Map(
      backend.call("cluster.notes", { noteIds }).map(({ id, text }) => [id, text]),
    );
    return noteIds.map((id) => texts.get(id));
  };
  return [words(pile), ...clusters.map(({ title, noteIds }) => [title, ...words(noteIds)])];
}

test("merging moves the clusters behind those of the theme that remains; undo takes them apart", () => {
  const { backend, themeId, one, two, three, cluster, note } = withBoard();
  const into = backend.call("theme.add", { name: "Information" }).id;
  const four = note("Four", { themes: [{ id: into }] }).id;
  backend.call("tag.add", { noteIds: [one], theme: { id: into } });
  cluster("Kept", [one, four], into);
  cluster("Given", [three, two, one]);
  const before = [shape(backend, themeId), shape(backend, into)];
  backend.call("theme.merge", { from: themeId, into });
  // One was in both: it stays where the theme that remains has it.
  expect(shape(backend, into)).toEqual([[], ["Kept", "One", "Four"], ["Given", "Three", "Two"]]);
  backend.call("history.undo", {});
  expect([shape(backend, themeId), shape(backend, into)]).toEqual(before);
});

test("a note whose tag was taken off the remaining theme comes in with the one that is merged", () => {
  const { backend, themeId, one, cluster } = withBoard();
  const into = backend.call("theme.add", { name: "Information" }).id;
  const tagged = backend.call("tag.add", { noteIds: [one], theme: { id: into } });
  expect(tagged.added).toBe(1);
  cluster("Forgotten", [one], into);
  const tag = backend.call("note.get", { id: one }).tags.find((each) => each.themeId === into);
  backend.call("tag.remove", { id: tag?.id ?? "" });
  cluster("Given", [one]);
  backend.call("theme.merge", { from: themeId, into });
  expect(shape(backend, into)).toEqual([["Two", "Three"], ["Forgotten"], ["Given", "One"]]);
});

test("deleting a theme takes its clusters apart and leaves the key messages; undo brings all back", () => {
  const { backend, themeId, one, cluster } = withBoard();
  const id = cluster("Signs are missing", [one]);
  const { findingId } = backend.call("cluster.toFinding", { id, heading: { title: "Streets" } });
  expect(backend.call("theme.impact", { id: themeId })).toMatchObject({ clusters: 1 });
  const before = backend.call("cluster.list", { themeId });
  backend.call("theme.remove", { id: themeId });
  expect(backend.call("finding.notes", { id: findingId }).map((each) => each.id)).toEqual([one]);
  expect(() => backend.call("cluster.list", { themeId })).toThrow(/not there any more/);
  backend.call("history.undo", {});
  expect(backend.call("cluster.list", { themeId })).toEqual(before);
});

test("deleting the key message leaves the cluster, and undo links the two again", () => {
  const { backend, themeId, one, cluster } = withBoard();
  const id = cluster("Signs are missing", [one]);
  const { findingId } = backend.call("cluster.toFinding", { id, heading: { title: "Streets" } });
  const linked = () => backend.call("cluster.list", { themeId }).clusters[0]?.findingId;
  backend.call("finding.remove", { id: findingId });
  expect(linked()).toBeNull();
  backend.call("history.undo", {});
  expect(linked()).toBe(findingId);
});

test("making a key message with its heading is one step", () => {
  const { backend, one, cluster } = withBoard();
  const id = cluster("Signs are missing", [one]);
  backend.call("cluster.toFinding", { id, heading: { title: "Streets" } });
  backend.call("history.undo", {});
  expect(backend.call("finding.list", {}).headings).toEqual([]);
});

test("a note that lost the theme, or was deleted, is out of sight and comes back with undo", () => {
  const { backend, themeId, one, two, three, cluster } = withBoard();
  cluster("A", [one, two, three]);
  const [tag] = backend.call("note.get", { id: two }).tags;
  backend.call("tag.remove", { id: tag?.id ?? "" });
  expect(shape(backend, themeId)).toEqual([[], ["A", "One", "Three"]]);
  // Others are moved meanwhile.
  const a = backend.call("cluster.list", { themeId }).clusters[0]?.id ?? "";
  backend.call("cluster.place", { themeId, noteIds: [one], clusterId: a, position: 1 });
  backend.call("tag.add", { noteIds: [two], theme: { id: themeId } });
  expect(shape(backend, themeId)).toEqual([[], ["A", "Two", "Three", "One"]]);
  backend.call("note.remove", { id: three });
  expect(shape(backend, themeId)).toEqual([[], ["A", "Two", "One"]]);
  backend.call("history.undo", {});
  expect(shape(backend, themeId)).toEqual([[], ["A", "Two", "Three", "One"]]);
});

test("what was taken back is in no place and no count, and makes no evidence", () => {
  const { backend, themeId, person, one, two, three, cluster } = withBoard();
  const id = cluster("A", [one, two]);
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  expect(shape(backend, themeId)).toEqual([[], ["A"]]);
  expect(backend.call("cluster.list", { themeId }).takenBack).toBe(3);
  expect(backend.call("cluster.count", {})).toEqual([{ themeId, notes: 0, inClusters: 0 }]);
  const placing = { themeId, noteIds: [three], clusterId: id };
  expect(backend.call("cluster.place", placing)).toEqual({ placed: 0 });
  const { findingId } = backend.call("cluster.toFinding", { id, heading: { title: "Streets" } });
  expect(backend.call("finding.notes", { id: findingId })).toEqual([]);
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "given" } });
  expect(shape(backend, themeId)).toEqual([["Three"], ["A", "One", "Two"]]);
});

test("all notes of a board go into a cluster at once, however many", { timeout: 60_000 }, () => {
  const { backend, themeId } = withBoard();
  const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [] });
  const notes = Array.from({ length: 5_000 }, () => ({ text: "Said", questionId: null }));
  for (let lap = 0; lap < 2; lap++) backend.call("note.bring", { interviewId, notes });
  const noteIds = backend.call("note.ids", {});
  expect(noteIds.length).toBe(10_003);
  backend.call("tag.add", { noteIds, theme: { id: themeId } });
  const { id } = backend.call("cluster.add", { themeId, title: "All" });
  expect(backend.call("cluster.place", { themeId, noteIds, clusterId: id }).placed).toBe(10_003);
  const { id: headingId } = backend.call("heading.add", { title: "Signs" });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: "" });
  expect(backend.call("evidence.add", { findingId, noteIds })).toEqual({ added: 10_003 });
});
