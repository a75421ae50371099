import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { fillSample } from "../../electron/backend/sample.ts";
import { listNarratives, setNarrative } from "../../electron/backend/store/diagnostic.ts";
import type { Store } from "../../electron/backend/store/store.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import { type NarrativeKey, narrativeKeys } from "../../shared/domain/narrative.ts";
import { type Bench, type Figure, median, round } from "./figure.ts";
import { toMarkdown } from "./markdown.ts";
import { programFolder } from "./serve.ts";
import { notInstalled, type Spent, wholeProcess } from "./wholeProcess.ts";

const runs = 5;
/** What takes less than half a second is soon disturbed: more runs. */
const shortRuns = 25;
const machine = realMachine("bench");

/** Writing the report as a whole process, beside pandoc and LibreOffice on the same text. */
export const exporting: Bench = {
  name: "export",
  missing: () => {
    const lacking = notInstalled(["pandoc", "soffice", "python3"]);
    return lacking.length > 0
      ? `not installed: ${lacking.join(", ")} (Debian: apt-get install pandoc libreoffice-writer python3)`
      : null;
  },
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    try {
      const once = prepare(folder, "Once", 1);
      const ten = prepare(folder, "Ten times", 10);
      return [...onceFigures(once, folder), ...tenFigures(ten)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** The worked example so many times over, as a diagnostic and as Markdown of the same report. */
function prepare(folder: string, name: string, times: number) {
  const file = join(folder, `${name}.soundings`);
  makeDiagnostic(file, machine, fillTimes(times));
  const backend = createBackend(file, machine);
  const text = toMarkdown(backend.call("report.get", { document: "diagnostic-report" }));
  backend.close();
  const markdown = join(folder, `${name}.md`);
  writeFileSync(markdown, text);
  const words = text.split(/\s+/).length;
  const docx = join(folder, `${name}.docx`);
  const bySoundings = (...more: string[]) =>
    wholeProcess(
      process.execPath,
      [
        "bin/soundings.mjs",
        "export",
        file,
        "--document",
        "diagnostic-report",
        "--out",
        docx,
        ...more,
      ],
      programFolder,
    );
  const byPandoc = () =>
    wholeProcess("pandoc", ["-f", "markdown", "-o", join(folder, "pandoc.docx"), markdown], folder);
  return { docx, words, bySoundings, byPandoc };
}

type Prepared = ReturnType<typeof prepare>;

function fillTimes(times: number): (store: Store) => void {
  return (store) => {
    for (let i = 0; i < times; i++) {
      fillSample(resourcesFolder)(store);
      // Areas and saved queries have each name once.
      for (const table of ["area", "savedQuery"])
        store.sql.run(`UPDATE ${table} SET name = name || ?`, `, ${i}`);
    }
    const written = listNarratives(store);
    for (const key of narrativeKeys satisfies readonly NarrativeKey[])
      setNarrative(store, key, Array(times).fill(written[key]).join("\n\n"));
  };
}

/** In turns, so that what else the machine does meets all alike. */
function inTurns<K extends string>(
  runs: number,
  works: Record<K, () => Spent>,
): Record<K, Spent[]> {
  const names = Object.keys(works) as K[];
  const spent = Object.fromEntries(names.map((name) => [name, [] as Spent[]])) as Record<
    K,
    Spent[]
  >;
  for (let run = 0; run < runs; run++) for (const name of names) spent[name].push(works[name]());
  return spent;
}

const seconds = (spent: readonly Spent[]) => median(spent.map((each) => each.seconds));
const megabytes = (spent: readonly Spent[]) => median(spent.map((each) => each.megabytes));
const told = (name: string, spent: readonly Spent[]) =>
  `${name} ${round(seconds(spent))} s median, ${round(Math.min(...spent.map((each) => each.seconds)))} best, ${round(megabytes(spent), 0)} MB`;

function onceFigures(once: Prepared, folder: string): Figure[] {
  const office = () => {
    const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
    const spent = wholeProcess(
      "soffice",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, once.docx],
      folder,
    );
    // Its exit code is 0 even where it made nothing.
    if (!existsSync(once.docx.replace(/docx$/, "pdf"))) throw new Error("soffice made no PDF");
    return spent;
  };
  once.bySoundings();
  once.byPandoc();
  office();
  once.bySoundings("--no-page-numbers");
  const spent = {
    ...inTurns(shortRuns, {
      plain: () => once.bySoundings("--no-page-numbers"),
      pandoc: once.byPandoc,
    }),
    ...inTurns(runs, { numbered: () => once.bySoundings(), office }),
  };
  const text = `${once.words} words`;
  return [
    {
      name: "the sample's report, no page numbers, to pandoc",
      ...{ target: 0.6, measured: seconds(spent.plain) / seconds(spent.pandoc), unit: "×" },
      detail: `${told("soundings", spent.plain)}; ${told("pandoc", spent.pandoc)}; ${text}`,
    },
    {
      name: "the sample's report with page numbers, to LibreOffice's PDF",
      ...{ target: 2, measured: seconds(spent.numbered) / seconds(spent.office), unit: "×" },
      detail: `${told("soundings", spent.numbered)}; ${told("LibreOffice", spent.office)}; ${text}`,
    },
  ];
}

function tenFigures(ten: Prepared): Figure[] {
  const spent = inTurns(runs, {
    plain: () => ten.bySoundings("--no-page-numbers"),
    pandoc: ten.byPandoc,
  });
  const detail = `${told("soundings", spent.plain)}; ${told("pandoc", spent.pandoc)}; ${ten.words} words`;
  return [
    {
      name: "ten times the content, no page numbers, to pandoc",
      ...{ target: 0.3, measured: seconds(spent.plain) / seconds(spent.pandoc), unit: "×" },
      detail,
    },
    {
      name: "its memory, to pandoc's",
      ...{ target: 1.5, measured: megabytes(spent.plain) / megabytes(spent.pandoc), unit: "×" },
      detail,
    },
  ];
}
