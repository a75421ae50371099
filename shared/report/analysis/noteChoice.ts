import type { NoteFilter } from "../../domain/note.ts";
import { heldBackWords } from "../../domain/smallGroups.ts";
import { AppError } from "../../errors.ts";
import type { Snapshot } from "../snapshot.ts";
import { areasToPrint } from "./areasToPrint.ts";
import { countedSnapshot, strataToPrint } from "./countedSnapshot.ts";

/** The notes to print, where not all, and the filter that they answer to. */
export type NoteChoice = { ids: ReadonlySet<string>; filter: NoteFilter };

/** What stands beside words of people who are not for attribution too, or is the same of every note that leaves. */
const tellsNothing: ReadonlySet<string> = new Set<keyof NoteFilter>([
  "words",
  "kind",
  "tagged",
  "offRecord",
  "withdrawn",
]);

/** Whether a filter asks for something that would put the words of one person side by side. */
export const joins = ({ filter }: NoteChoice): boolean =>
  Object.entries(filter).some(([key, value]) => value !== undefined && !tellsNothing.has(key));

/**
 * What is asked for by name must not be what is held back everywhere else.
 * @throws AppError
 */
export function demandMayLeave(snapshot: Snapshot, { filter }: NoteChoice): void {
  const counted = countedSnapshot(snapshot);
  const refuse = (message: string): never => {
    throw new AppError("conflict", message);
  };
  if (filter.offRecord) refuse("What was said off the record does not leave the file.");
  if (filter.withdrawn) refuse("What respondents took back does not leave the file.");
  const person = snapshot.stakeholders.find(({ id }) => id === filter.respondentId);
  if (person?.consent === "withdrawn")
    refuse("What respondents took back does not leave the file.");
  if (person?.attribution === "none")
    refuse(
      `${person.code} is not for attribution: their notes do not leave the file by themselves.`,
    );
  const { stratumId, areaId } = filter;
  if (stratumId !== undefined && strataToPrint(counted).held.has(stratumId ?? ""))
    refuse(heldBackWords("stratum"));
  if (areaId !== undefined && areasToPrint(counted).held.has(areaId ?? ""))
    refuse(heldBackWords("area"));
}
