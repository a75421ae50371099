import type { Evidence } from "../../../shared/domain/finding.ts";
import type { Note } from "../../../shared/domain/note.ts";
import { isUsable } from "../../../shared/domain/strength.ts";
import { quotationInText } from "../../../shared/report/quotationInText.ts";
import { say } from "../../state/say.ts";
import { putIntoNarrative } from "./narrative.ts";
import type { Attribution } from "./quotation/useAttribution.ts";

type Quoting = (entry: Evidence, note: Note, attribution: Attribution | undefined) => void;

/** Puts the words of evidence into the narrative, as the report would attribute them; what it may not print it refuses. */
export const quote: Quoting = (entry, note, attribution) => {
  if (entry.withdrawn) return void say("Not put into the narrative: whoever said it took it back");
  if (!isUsable(entry))
    return void say(
      "Not put into the narrative: the note is off the record and never leaves this file",
    );
  if (!attribution || !putIntoNarrative(quotationInText(note, attribution.words))) return;
  const {
    givenAway: person,
    limited: [limited],
  } = attribution;
  if (person) say(`In the narrative; it could identify ${person.code}, the only one described so`);
  else if (limited)
    say(
      `In the narrative; ${limited.code} gave consent with limits${limited.consentLimits && `: “${limited.consentLimits}”`}`,
    );
  else say("In the narrative, attributed as in the report");
};
