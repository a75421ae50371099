import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Backend, createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { writeTable } from "../../electron/tables/writeTable.ts";
import { countings, crossings } from "../../shared/domain/analysis/cross.ts";
import { createRandom } from "../crash/random.ts";
import { type Bench, type Figure, median, quantile, round, spread, timed } from "./figure.ts";
import { fillLarge } from "./largeFile.ts";
import { createWriter } from "./words.ts";

const size = { interviews: 60, notes: 20_000, tagsPerNote: 3, themes: 40 };
const long = { characters: 300_000, tags: 2_000 };
const laps = 40;
const machine = realMachine("bench");

/** Counting, tagging and exporting in a programme larger than any. */
export const analysis: Bench = {
  name: "analysis",
  missing: () => null,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    const file = join(folder, "Programme.soundings");
    try {
      makeDiagnostic(file, machine, fillLarge(size));
      const about = `${size.interviews} interviews, ${size.notes} notes, ${size.notes * size.tagsPerNote} tags, ${round(statSync(file).size / 1e6, 0)} MB`;
      const opened = opening(file, about);
      const backend = createBackend(file, machine);
      try {
        return [
          opened,
          ...counting(backend, about),
          ...(await exporting(backend, folder, about)),
          ...tagging(backend, about),
        ];
      } finally {
        backend.close();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function opening(file: string, about: string): Figure {
  const times = Array.from({ length: 15 }, () => {
    let backend: Backend | undefined;
    const time = timed(() => {
      backend = createBackend(file, machine);
      backend.call("diagnostic.get", {});
    });
    backend?.close();
    return time;
  });
  return {
    ...{ name: "open a programme, median", target: 300, measured: median(times), unit: "ms" },
    detail: `${spread(times)} ms, looked over as it is opened; ${about}`,
  };
}

/** Each query by itself, after a tag was set and when nothing was written in between; the slowest one counts. */
function counting(backend: Backend, about: string): Figure[] {
  const queries: [name: string, ask: () => unknown][] = [
    ...crossings.flatMap((across) =>
      countings.map((by): [string, () => unknown] => [
        `theme × ${across} by ${by}`,
        () => backend.call("analysis.cross", { across, by }),
      ]),
    ),
    ["coverage", () => backend.call("analysis.coverage", {})],
    ["saturation", () => backend.call("analysis.saturation", {})],
    ["contrast", () => backend.call("analysis.contrast", {})],
    ["framework matrix", () => backend.call("matrix.get", {})],
    ["framework matrix of strata", () => backend.call("matrix.get", { rows: "strata" })],
  ];
  const tag = createTagger(backend, backend.call("note.ids", {}), "analysed");
  const slowest = (before: () => void) => {
    const measured = queries.map(([name, ask]) => {
      ask();
      const times = Array.from({ length: laps }, () => {
        before();
        return timed(ask);
      });
      return { name, times, p95: quantile(times, 0.95) };
    });
    return measured.reduce((worst, each) => (each.p95 > worst.p95 ? each : worst));
  };
  return [
    ["after a change", slowest(tag)] as const,
    ["asked again", slowest(() => {})] as const,
  ].map(([when, { name, times, p95 }]) => ({
    ...{ name: `slowest analysis query, ${when}, p95`, target: 100, measured: p95, unit: "ms" },
    detail: `${name}: ${spread(times)} ms, of ${queries.length} queries; ${about}`,
  }));
}

/** Tags another passage with every call. */
function createTagger(backend: Backend, noteIds: readonly string[], theme: string): () => void {
  const themes = Array.from(
    { length: 10 },
    (_, i) => backend.call("theme.add", { name: `${theme} ${i}` }).id,
  );
  let count = 0;
  return () => {
    const at = count++;
    const start = Math.floor(at / noteIds.length / themes.length);
    backend.call("tag.add", {
      noteIds: [noteIds[at % noteIds.length] ?? ""],
      theme: { id: themes[at % themes.length] ?? "" },
      ...{ start, end: start + 20 },
    });
  };
}

function tagging(backend: Backend, about: string): Figure[] {
  const [interview] = backend.call("interview.list", {});
  const { id } = backend.call("note.add", {
    interviewId: interview?.id ?? "",
    text: createWriter(createRandom(3)).text(long.characters),
  });
  const inMany = createTagger(backend, backend.call("note.ids", {}).slice(0, 5_000), "many");
  const inOne = createTagger(backend, [id], "one");
  for (let i = 0; i < long.tags; i++) inOne();
  const measure = (tag: () => void) => Array.from({ length: 400 }, () => timed(tag));
  return [
    ["tag a passage, p95", measure(inMany), about] as const,
    [
      "tag a passage of a long note, p95",
      measure(inOne),
      `a note of ${long.characters} characters with ${long.tags} tags; ${about}`,
    ] as const,
  ].map(([name, times, where]) => ({
    ...{ name, target: 5, measured: quantile(times, 0.95), unit: "ms" },
    detail: `${spread(times)} ms, through the contract, each committed; ${where}`,
  }));
}

async function exporting(backend: Backend, folder: string, about: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of ["csv", "xlsx"]) {
    const times: number[] = [];
    let rows = 0;
    for (let i = 0; i < 7; i++) {
      const start = performance.now();
      const sheets = backend.call("sheet.get", { sheet: "tagged-notes", subjectId: null });
      await writeTable(join(folder, `Tagged notes.${kind}`), sheets);
      times.push(performance.now() - start);
      rows = sheets[0]?.rows.length ?? 0;
    }
    figures.push({
      ...{ name: `export all tagged notes as ${kind}, median`, target: 1_000 },
      ...{ measured: median(times), unit: "ms" },
      detail: `${spread(times)} ms for ${rows} notes on the record; ${about}`,
    });
  }
  return figures;
}
