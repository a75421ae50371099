import { existsSync, mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { z } from "zod";
import { isMethod } from "../shared/contract.ts";
import { type SampleName, samples } from "../shared/domain/sample/names.ts";
import type { Slide, SlideRef } from "../shared/domain/slide.ts";
import { AppError } from "../shared/errors.ts";
import {
  type Program as Actions,
  program as actions,
  isPickKind,
  isProgramMethod,
  type ProgramEvent,
  type ProgramMethod,
  type ProgramOutput,
  type ProgramState,
} from "../shared/program.ts";
import { type Backend, createBackend, type Machine } from "./backend/createBackend.ts";
import { fillNew, makeDiagnostic } from "./backend/newDiagnostic.ts";
import { parseInput } from "./backend/parseInput.ts";
import { fillSample } from "./backend/sample.ts";
import { writeDocument } from "./backend/word/writeDocument.ts";
import { browse } from "./browse.ts";
import { runJob } from "./jobs/runJob.ts";
import { createLongWork } from "./longWork.ts";
import type { Platform } from "./platform.ts";
import { forget, readRecent, remember } from "./recent.ts";
import { isSameFile } from "./sameFile.ts";
import { createTending } from "./tending.ts";

export type ProgramOptions = {
  platform: Platform;
  machine: Machine;
  /** Where the program keeps what is not part of any diagnostic. */
  settings: string;
  /** The folder `resources`. */
  resources: string;
  version: string;
};

/** One running Soundings with at most one diagnostic open, whoever shows it. */
export type Program = {
  /** Answers a method of the contract or of the program. Rejects with AppError. */
  call: (method: string, input: unknown) => Promise<unknown>;
  onEvent: (listener: (event: ProgramEvent) => void) => () => void;
  tell: (event: ProgramEvent) => void;
  close: () => void;
};

type Handlers = {
  [M in ProgramMethod]: (
    input: z.output<Actions[M]["input"]>,
  ) => ProgramOutput<M> | Promise<ProgramOutput<M>>;
};

export function createProgram(options: ProgramOptions): Program {
  const { platform, machine, settings, resources, version } = options;
  const listeners = new Set<(event: ProgramEvent) => void>();
  const tell = (event: ProgramEvent) => {
    for (const listener of listeners) listener(event);
  };
  let open: { path: string; backend: Backend } | null = null;
  const work = createLongWork(tell);
  const tending = createTending();
  let showing: SlideRef = { kind: "blank" };

  const state = (): ProgramState => ({
    file: open && { path: open.path, name: basename(open.path) },
    dialogs: platform.dialogs,
    version,
  });
  const close = () => {
    work.stop();
    tending.stop();
    open?.backend.close();
    open = null;
    showing = { kind: "blank" };
  };
  const show = () => {
    tell({ type: "state", state: state() });
    return state();
  };
  const use = (path: string) => {
    const full = resolve(path);
    if (open && isSameFile(open.path, full)) return state();
    const backend = createBackend(full, machine);
    close();
    open = { path: full, backend };
    backend.onChange(tell);
    tending.begin(backend.tend);
    const { title, authority } = backend.call("diagnostic.get", {}).diagnostic;
    remember(settings, {
      path: full,
      title,
      authority,
      openedAt: new Date(machine.now()).toISOString(),
    });
    return show();
  };
  /** What was shown may have been deleted meanwhile: then nothing is. */
  const slideOf = (): Slide => {
    try {
      return open?.backend.call("slide.get", { ref: showing }) ?? { kind: "blank" };
    } catch (error) {
      if (error instanceof AppError && error.code === "not-found") return { kind: "blank" };
      throw error;
    }
  };
  const demandOpen = () => {
    if (open) return open;
    throw new AppError("no-diagnostic", "No diagnostic is open. Open one first.");
  };

  const sidesWith = (path: string) => {
    const { backend, path: mine } = demandOpen();
    return { mine, other: resolve(path), coding: backend.call("coding.get", {}) };
  };

  const handlers: Handlers = {
    "program.state": state,
    "program.recent": () => readRecent(settings),
    "program.forget": ({ path }) => {
      forget(settings, path);
      return null;
    },
    "program.open": ({ path }) => use(path),
    "program.new": ({ path, title, authority }) => {
      const file = path.endsWith(".soundings") ? path : `${path}.soundings`;
      makeDiagnostic(resolve(file), machine, fillNew(resources, { title, authority }));
      return use(file);
    },
    "program.sample": ({ name }) => {
      const path = samplePath(settings, name);
      if (!existsSync(path)) makeDiagnostic(path, machine, fillSample(resources, name));
      return use(path);
    },
    "program.close": () => {
      close();
      return show();
    },
    "program.pick": ({ purpose, name }) =>
      isPickKind(purpose) ? platform.pickFile(purpose) : platform.saveFile(name, purpose),
    "program.browse": ({ folder, extension }) => browse(folder, extension),
    "program.reveal": async ({ path }) => {
      await platform.reveal(path);
      return null;
    },
    "table.read": ({ path }) => runJob("readTable", { path: resolve(path) }),
    "text.read": async ({ path }) =>
      (await import("./exchange/readText.ts")).readText(resolve(path)),
    "focusForm.read": async ({ path }) => {
      const { backend } = demandOpen();
      const { readFocusForm } = await import("../shared/report/interview/focusForm.ts");
      const boxes = await (await import("./exchange/formBoxes.ts")).formBoxes(resolve(path));
      return readFocusForm(basename(path), boxes, {
        stakeholders: backend.call("stakeholder.list", {}),
        frameworks: backend.call("framework.list", {}),
        interviews: backend
          .call("interview.list", {})
          .map(({ id }) => backend.call("interview.get", { id })),
      });
    },
    "frameworks.builtIn": async () =>
      (await import("./frameworks/frameworkFiles.ts")).builtIn(resources),
    "frameworks.read": async ({ path }) =>
      (await import("./frameworks/frameworkFiles.ts")).readFrameworkFile(resolve(path)),
    "frameworks.write": async ({ id, path, overwrite }) => {
      const { backend, path: diagnostic } = demandOpen();
      demandOther(diagnostic, path);
      const framework = backend.call("framework.file", { id });
      const { writeFrameworkFile } = await import("./frameworks/frameworkFiles.ts");
      await writeFrameworkFile(resolve(path), framework, overwrite);
      return { path: resolve(path) };
    },
    "export.table": async ({ path, overwrite, ...table }) => {
      const { backend, path: diagnostic } = demandOpen();
      demandOther(diagnostic, path);
      const sheets = backend.call("sheet.get", table);
      const { writeTable } = await import("./tables/writeTable.ts");
      return { path: resolve(path), ...(await writeTable(resolve(path), sheets, { overwrite })) };
    },
    "export.calendar": async ({ names, path, overwrite }) => {
      const { backend, path: diagnostic } = demandOpen();
      demandOther(diagnostic, path);
      const { demandPlace, writeWhole } = await import("./writeWhole.ts");
      demandPlace(resolve(path), overwrite);
      const calendar = backend.call("interview.calendar", { names });
      await writeWhole(resolve(path), new TextEncoder().encode(calendar));
      return { path: resolve(path) };
    },
    "exchange.export": async (choice) => {
      const { backend, path: diagnostic } = demandOpen();
      demandOther(diagnostic, choice.path);
      const { exportExchange } = await import("./exchange/exportExchange.ts");
      return work.run(basename(choice.path), (control) =>
        exportExchange(backend, choice, version, control),
      );
    },
    "exchange.import": async ({ path, into }) => {
      const { importExchange } = await import("./exchange/importExchange.ts");
      const place = { backend: () => demandOpen().backend, file: into, machine, resources };
      const result = await work.run(basename(path), (control) =>
        importExchange(path, place, control),
      );
      if (result.kind === "project") use(result.path);
      return result;
    },
    "compare.read": async ({ path, countUntagged }) => {
      const { compareWith } = await import("./compare.ts");
      return compareWith(sidesWith(path), { countUntagged });
    },
    "compare.write": async ({ path, countUntagged, out, overwrite }) => {
      const sides = sidesWith(path);
      for (const file of [sides.mine, sides.other]) demandOther(file, out);
      const { comparisonTables } = await import("./compare.ts");
      const tables = comparisonTables(sides, countUntagged);
      const { writeTable } = await import("./tables/writeTable.ts");
      return { path: resolve(out), ...(await writeTable(resolve(out), tables, { overwrite })) };
    },
    "export.start": async ({ path, document, subjectId, pageNumbers, overwrite }) => {
      const { backend, path: diagnostic } = demandOpen();
      demandOther(diagnostic, path);
      return work.run(basename(path), async (control) => {
        const report = backend.call("report.get", { document, subjectId });
        await writeDocument(report, resolve(path), { pageNumbers, overwrite, ...control });
        return { path: resolve(path) };
      });
    },
    "export.briefings": async ({ folder, stakeholderIds, existing }) => {
      const { backend } = demandOpen();
      const { writeBriefings } = await import("./briefings.ts");
      return work.run("Briefings", async (control) => {
        const briefings = backend.call("report.briefings", { stakeholderIds });
        return writeBriefings(briefings, resolve(folder), { existing, ...control });
      });
    },
    "export.cancel": () => {
      work.stop();
      return null;
    },
    "presenter.state": () => ({ ref: showing, slide: slideOf() }),
    "presenter.show": ({ ref }) => {
      demandOpen().backend.call("slide.get", { ref });
      showing = ref;
      tell({ type: "presenting" });
      return null;
    },
    "presenter.open": async () => ({ opened: await platform.openPresenter() }),
  };

  return {
    call: async (method, input) => {
      tending.putOff();
      if (isProgramMethod(method)) {
        const handler = handlers[method] as (input: unknown) => unknown;
        return handler(parseInput(actions[method].input, input ?? {}));
      }
      if (isMethod(method)) return demandOpen().backend.call(method, input as never);
      throw new AppError(
        "invalid-input",
        `There is no method called ${String(method).slice(0, 60)}.`,
      );
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    close,
  };
}

function demandOther(diagnostic: string, path: string): void {
  if (isSameFile(diagnostic, path))
    throw new AppError(
      "conflict",
      "A document cannot take the place of the diagnostic. Choose another name.",
    );
}

/** A worked example is a file like any other: what is tried out in it is kept. */
function samplePath(settings: string, name: SampleName): string {
  const folder = join(settings, "worked example");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${samples[name].title}.soundings`);
}
