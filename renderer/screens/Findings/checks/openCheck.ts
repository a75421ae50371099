import type { Check } from "../../../../shared/domain/checks/check.ts";
import { go } from "../../../route.ts";
import { chooseFinding } from "../chosen.ts";
import { seekEvidence } from "../soughtEvidence.ts";

/** Goes to where a check is put right: the notes that it speaks of, or the key message and its quotation. */
export function openCheck({ filter, findingId, noteId }: Check): void {
  if (filter) go({ screen: "evidence", filter });
  if (filter || !findingId) return;
  chooseFinding(findingId);
  go({ screen: "findings", tab: "messages" });
  if (noteId) seekEvidence(findingId, noteId);
}
