import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserWindow, Dialog, FileFilter, Shell } from "electron";
import type { PickKind, SaveKind } from "../shared/program.ts";
import type { Platform } from "./platform.ts";

const filters: Record<SaveKind | Exclude<PickKind, "folder">, FileFilter> = {
  open: { name: "Soundings diagnostics", extensions: ["soundings"] },
  new: { name: "Soundings diagnostics", extensions: ["soundings"] },
  export: { name: "Word documents", extensions: ["docx"] },
  xlsx: { name: "Excel workbooks", extensions: ["xlsx"] },
  csv: { name: "CSV tables", extensions: ["csv"] },
  json: { name: "Question frameworks", extensions: ["json"] },
  framework: { name: "Question frameworks", extensions: ["json", "csv"] },
  ics: { name: "Calendars", extensions: ["ics"] },
  qdc: { name: "REFI-QDA codebooks", extensions: ["qdc"] },
  qdpx: { name: "REFI-QDA projects", extensions: ["qdpx"] },
  text: { name: "Word documents and text", extensions: ["docx", "txt", "md"] },
  codebook: { name: "REFI-QDA codebooks", extensions: ["qdc"] },
  project: { name: "REFI-QDA projects", extensions: ["qdpx"] },
  table: { name: "Tables", extensions: ["csv", "xlsx", "tsv", "txt"] },
};

const titles: Record<SaveKind, string> = {
  new: "Save the new diagnostic",
  export: "Save the document",
  xlsx: "Save the table",
  csv: "Save the table",
  json: "Save the questions",
  ics: "Save the calendar",
  qdc: "Save the codebook",
  qdpx: "Save the project",
};
const questions: Record<PickKind, string> = {
  open: "Open a diagnostic",
  table: "Choose a table",
  text: "Choose a document",
  framework: "Choose a framework",
  codebook: "Choose a codebook",
  project: "Choose a project",
  folder: "Choose a folder",
};

type Options = {
  dialog: Dialog;
  shell: Shell;
  window: () => BrowserWindow;
  /** The folder that a dialog begins in. */
  documents: string;
  openPresenter: () => Promise<boolean>;
};

/** The system's own dialogs and file manager. */
export function desktopPlatform(options: Options): Platform {
  const { dialog, shell, window, documents, openPresenter } = options;
  return {
    dialogs: "native",
    pickFile: async (kind) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: questions[kind],
        defaultPath: documents,
        ...(kind === "folder"
          ? { properties: ["openDirectory", "createDirectory"] }
          : { filters: [filters[kind]], properties: ["openFile"] }),
      });
      return (!canceled && filePaths[0]) || null;
    },
    saveFile: async (name, kind) => {
      const filter = filters[kind];
      const ending = `.${filter.extensions[0]}`;
      let proposal = join(documents, withEnding(fileName(name), ending));
      for (;;) {
        const { canceled, filePath } = await dialog.showSaveDialog(window(), {
          title: titles[kind],
          defaultPath: proposal,
          filters: [filter],
          properties: ["createDirectory", "showOverwriteConfirmation"],
        });
        if (canceled || !filePath) return null;
        const path = withEnding(filePath, ending);
        // Some systems add no ending, so nobody was asked about the file that has it.
        if (path === filePath || !existsSync(path)) return path;
        proposal = path;
      }
    },
    openPresenter,
    reveal: async (path) => {
      if (existsSync(path)) shell.showItemInFolder(path);
    },
  };
}

const withEnding = (path: string, ending: string) =>
  path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;

/** What every system takes as a file name. */
const fileName = (name: string) =>
  name
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "") || "Untitled";
