import { fillNew } from "../../electron/backend/newDiagnostic.ts";
import { addArea } from "../../electron/backend/store/area.ts";
import { addInterview } from "../../electron/backend/store/interview.ts";
import { addStakeholder } from "../../electron/backend/store/stakeholder.ts";
import type { Store } from "../../electron/backend/store/store.ts";
import { addTheme } from "../../electron/backend/store/theme.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import { kinds } from "../../shared/domain/note.ts";
import { createRandom } from "../crash/random.ts";
import { createWriter } from "./words.ts";

export type Size = { interviews: number; notes: number; tagsPerNote: number; themes: number };

/** Fills a new diagnostic with notes of about 400 characters, spread over interviews, themes and strata. */
export function fillLarge(size: Size): (store: Store) => void {
  return (store) => {
    fillNew(resourcesFolder, { title: "Large", authority: "Nowhere" })(store);
    const random = createRandom(1);
    const writer = createWriter(random);
    const ids = (sql: string) => store.sql.all<{ id: string }>(sql).map((row) => row.id);
    const one = <T>(list: readonly T[]) => list[random.between(0, list.length - 1)] as T;
    const strata = ids("SELECT id FROM stratum ORDER BY position");
    const questions = ids("SELECT id FROM question ORDER BY position");
    const people = Array.from({ length: size.interviews }, (_, i) => {
      const stratumId = strata[i % strata.length] ?? null;
      return { ...addStakeholder(store, { role: `Role ${i}`, stratumId }), stratumId };
    });
    const startedAt = new Date(store.now()).toISOString();
    const interviews = people.map((person) => ({
      id: addInterview(store, [person.id], { startedAt }).id,
      person,
    }));
    const themes: string[] = [];
    for (let i = 0; i < size.themes; i++) {
      const parentId = i % 4 === 0 ? null : (themes[i - (i % 4)] ?? null);
      themes.push(addTheme(store, { name: `Theme ${i}`, parentId, definition: "" }).id);
    }
    const areas = Array.from(
      { length: 9 },
      (_, i) => addArea(store, { scheme: `Scheme ${i % 2}`, name: `Area ${i}` }).id,
    );
    for (let i = 0; i < size.notes; i++) {
      const id = store.newId();
      const interview = one(interviews);
      const copied = {
        interviewId: interview.id,
        stratumId: interview.person.stratumId,
        offRecord: Number(random.chance(0.05)),
      };
      store.sql.insert("note", {
        id,
        ...copied,
        questionId: one(questions),
        speakerId: interview.person.id,
        kind: one(kinds),
        text: writer.text(random.between(250, 550)),
        createdAt: startedAt,
        moment: i,
      });
      // A third are about an area, and a few about two.
      for (const at of i % 3 > 0 ? [] : i % 12 === 0 ? [i, i + 1] : [i])
        store.sql.insert("noteArea", {
          ...{ id: store.newId(), noteId: id, areaId: areas[at % areas.length] ?? "" },
        });
      const first = random.between(0, themes.length - 1);
      for (let tag = 0; tag < size.tagsPerNote; tag++) {
        const themeId = themes[(first + tag * 7) % themes.length] ?? "";
        store.sql.insert("tag", { id: store.newId(), noteId: id, themeId, ...copied });
      }
    }
  };
}
