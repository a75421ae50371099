import type { SampleFront } from "../../../shared/domain/sample/front.ts";
import { readFramework } from "../newDiagnostic.ts";
import { addArea } from "../store/area.ts";
import { insertDiagnostic, setNarrative } from "../store/diagnostic.ts";
import { addFramework, listFrameworks } from "../store/framework.ts";
import { addOrdered, type Store } from "../store/store.ts";
import type { Keys } from "./keys.ts";

/** The title page, the sample frame, the areas, what the adviser wrote, and the questions. */
export function fillFront(store: Store, resources: string, front: SampleFront, keys: Keys): void {
  const { control, changes, strata, areas, narratives, frameworks, ...fields } = front;
  insertDiagnostic(store, { ...fields, ...control });
  for (const change of changes) addOrdered(store, "change", change);
  for (const { key, ...stratum } of strata) keys.set(key, addOrdered(store, "stratum", stratum).id);
  for (const scheme of areas)
    for (const { key, name } of scheme.areas)
      keys.set(key, addArea(store, { scheme: scheme.scheme, name }).id);
  for (const [key, text] of Object.entries(narratives)) setNarrative(store, key as never, text);
  const before = new Set(listFrameworks(store).map(({ id }) => id));
  for (const name of frameworks) addFramework(store, readFramework(resources, name));
  for (const framework of listFrameworks(store).filter(({ id }) => !before.has(id)))
    for (const section of framework.sections)
      for (const question of section.questions) keys.set(question.number, question.id);
}
