import type {
  SampleHeading,
  SampleRecommendation,
} from "../../../shared/domain/sample/findings.ts";
import { addEvidence } from "../store/finding.ts";
import { setBackings, setBasis } from "../store/recommendation.ts";
import { addOrdered, type Store } from "../store/store.ts";
import type { Keys } from "./keys.ts";

export function fillFindings(store: Store, headings: SampleHeading[], keys: Keys): void {
  for (const { key: headingKey, title, findings } of headings) {
    const { id: headingId } = addOrdered(store, "heading", { title });
    keys.set(headingKey, headingId);
    for (const { key, evidence, ...fields } of findings) {
      const { id: findingId } = addOrdered(store, "finding", { headingId, ...fields });
      keys.set(key, findingId);
      for (const { note, stance, quoted } of evidence)
        addEvidence(store, { findingId, noteIds: [keys.of(note)], stance, quoted });
    }
  }
}

export function fillRecommendations(
  store: Store,
  recommendations: SampleRecommendation[],
  keys: Keys,
): void {
  for (const {
    key,
    title,
    bullets,
    findings,
    responsible,
    reportBack,
    ...rest
  } of recommendations) {
    const rationale = [rest.rationale, bullets.map((bullet) => `- ${bullet}`).join("\n")]
      .filter(Boolean)
      .join("\n\n");
    const fields = { title, rationale, responsible, reportBack };
    const { id } = addOrdered(store, "recommendation", fields);
    keys.set(key, id);
    setBasis(store, id, keys.ofAll(findings));
  }
}

/** Once the rounds are there. */
export function fillBackings(
  store: Store,
  recommendations: SampleRecommendation[],
  keys: Keys,
): void {
  for (const { key, backings } of recommendations)
    setBackings(
      store,
      keys.of(key),
      backings.map(({ round, option }) => ({
        roundId: keys.of(round),
        optionId: keys.of(option),
      })),
    );
}
