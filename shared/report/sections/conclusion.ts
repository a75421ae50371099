import { parseProse } from "../../domain/narrative.ts";
import { backedBy } from "../backedBy.ts";
import type { FindingNumbers } from "../findingNumbers.ts";
import type { Block } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { heading, written } from "../words.ts";
import { priorities } from "./workshops.ts";

export function conclusion(snapshot: Snapshot, numbers: FindingNumbers): Block[] {
  return [
    heading(1, "Conclusion and recommendations", "conclusion-and-recommendations"),
    heading(2, "Conclusion", "conclusion"),
    ...written(snapshot, "conclusion"),
    heading(2, "Challenges", "challenges"),
    ...written(snapshot, "challenges"),
    ...priorities(snapshot),
    heading(2, "Recommendations", "recommendations"),
    ...written(snapshot, "recommendationsIntro"),
    ...recommendations(snapshot, numbers),
  ];
}

function recommendations(snapshot: Snapshot, findingNumbers: FindingNumbers): Block[] {
  if (snapshot.recommendations.length === 0)
    return [{ kind: "empty", text: "No recommendation yet" }];
  return snapshot.recommendations.map((each, i) => {
    const numbers = each.findingIds.flatMap((id) => findingNumbers.get(id) ?? []);
    const backed = backedBy(snapshot, each);
    const last = [
      numbers.length > 0 && `Rests on ${numbers.join(", ")}.`,
      backed.length > 0 && `Backed by ${backed.join(" and ")}.`,
      each.responsible && `Responsible: ${each.responsible}.`,
      each.reportBack && `To report back: ${each.reportBack}.`,
    ].filter(Boolean);
    return {
      kind: "box",
      title: `Recommendation ${i + 1}: ${each.title}`,
      pieces: parseProse(each.rationale),
      ...(last.length > 0 && { note: [{ text: last.join(" "), italic: true as const }] }),
      edit: { type: "recommendation", id: each.id },
    };
  });
}
