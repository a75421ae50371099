import type { Backend } from "../../electron/backend/createBackend.ts";
import type { Input } from "../../shared/contract.ts";

/**
 * Interviews with a person each, of the strata at these places of the sample frame; each person says one thing about
 * "Trust" and one about "Money", and a summary of their own is written on each.
 */
export function writeMatrix(
  backend: Backend,
  people: readonly { stratum: number; fields?: Input<"stakeholder.add"> }[],
) {
  const { strata } = backend.call("diagnostic.get", {});
  const [trust, money] = ["Trust", "Money"].map(
    (name) => backend.call("theme.add", { name, definition: "" }).id,
  ) as [string, string];
  const rows = people.map(({ stratum, fields }, i) => {
    const person = backend.call("stakeholder.add", {
      stratumId: strata[stratum]?.id ?? null,
      ...fields,
    });
    const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [person.id] });
    backend.call("interview.start", { id: interviewId });
    const cells = [trust, money].map((themeId) => {
      const { id: noteId } = backend.call("note.add", {
        ...{ interviewId, speakerId: person.id, text: `Said by ${i}`, themes: [{ id: themeId }] },
      });
      const cell = { themeId, stakeholderId: person.id };
      const word = themeId === trust ? "Trusts" : "Pays";
      backend.call("summary.set", { ...cell, text: `${word}${i}` });
      backend.call("summary.link", { ...cell, noteId });
      return { cell, noteId };
    });
    return { person, interviewId, cells };
  });
  return { trust, money, strata, rows };
}
