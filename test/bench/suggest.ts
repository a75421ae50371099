import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Backend, createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { fillSample } from "../../electron/backend/sample.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import { type SampleName, sampleNames } from "../../shared/domain/sample/names.ts";
import { createRandom } from "../crash/random.ts";
import { type Bench, type Figure, quantile, round, spread, timed } from "./figure.ts";
import { fillLarge } from "./largeFile.ts";
import { createWriter } from "./words.ts";

const size = { interviews: 60, notes: 20_000, tagsPerNote: 3, themes: 40 };
const asked = 200;
const fold = 5;
const machine = realMachine("bench");

/** Suggested themes: how long they take in a large file, and how often they are right in the worked examples. */
export const suggest: Bench = {
  name: "suggest",
  missing: () => null,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    try {
      return [
        speed(join(folder, "Large.soundings")),
        ...sampleNames.map((name) => rightness(folder, name)),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function speed(file: string): Figure {
  makeDiagnostic(file, machine, fillLarge(size));
  const backend = createBackend(file, machine);
  const random = createRandom(11);
  const writer = createWriter(random);
  const ask = () => {
    const text = writer.text(random.between(250, 550));
    return timed(() => backend.call("theme.suggest", { text }));
  };
  const first = ask();
  const times = Array.from({ length: asked }, ask);
  backend.close();
  return {
    name: "suggested themes, p95",
    ...{ target: 20, measured: quantile(times, 0.95), unit: "ms" },
    detail: `${size.notes} notes, ${size.notes * size.tagsPerNote} tags; ${spread(times)} over ${asked} notes, the first ${round(first)}`,
  };
}

/** Each fifth of the notes in turn loses its themes, and is asked for them again. */
function rightness(folder: string, name: SampleName): Figure {
  let [notes, right, common] = [0, 0, 0];
  for (let part = 0; part < fold; part++) {
    const file = join(folder, `${name} ${part}.soundings`);
    makeDiagnostic(file, machine, fillSample(resourcesFolder, name));
    const backend = createBackend(file, machine);
    const held = holdOut(backend, part);
    const most = backend
      .call("theme.list", {})
      .sort((a, b) => b.noteCount - a.noteCount)
      .slice(0, 3);
    for (const { text, tags } of held) {
      const themes = new Set(tags.map(({ themeId }) => themeId));
      const suggested = backend.call("theme.suggest", { text });
      notes += 1;
      if (suggested.some((id) => themes.has(id))) right += 1;
      if (most.some(({ id }) => themes.has(id))) common += 1;
    }
    backend.close();
  }
  const percent = (n: number) => round((100 * n) / notes, 0);
  return {
    name: `notes of ${name} with no right theme among the first three`,
    ...{ target: 35, measured: (100 * (notes - right)) / notes, unit: "%" },
    detail: `right on ${percent(right)} % of ${notes} notes, each when a fifth was held out; always the three commonest themes: ${percent(common)} %`,
  };
}

function holdOut(backend: Backend, part: number) {
  const notes = backend
    .call("note.ids", { filter: { tagged: true } })
    .map((id) => backend.call("note.get", { id }))
    .sort((a, b) => a.seq - b.seq)
    .filter((_, i) => i % fold === part);
  for (const { tags } of notes) for (const { id } of tags) backend.call("tag.remove", { id });
  return notes;
}
