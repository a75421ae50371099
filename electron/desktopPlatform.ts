import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserWindow, Dialog, FileFilter, Shell } from "electron";
import type { Platform } from "./platform.ts";

const filters: Record<"new" | "export", FileFilter> = {
  new: { name: "Soundings diagnostics", extensions: ["soundings"] },
  export: { name: "Word documents", extensions: ["docx"] },
};

type Options = {
  dialog: Dialog;
  shell: Shell;
  window: () => BrowserWindow;
  /** The folder that a dialog begins in. */
  documents: string;
};

/** The system's own dialogs and file manager. */
export function desktopPlatform({ dialog, shell, window, documents }: Options): Platform {
  return {
    dialogs: "native",
    pickFile: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: "Open a diagnostic",
        defaultPath: documents,
        filters: [filters.new],
        properties: ["openFile"],
      });
      return (!canceled && filePaths[0]) || null;
    },
    saveFile: async (name, kind) => {
      const filter = filters[kind];
      const ending = `.${filter.extensions[0]}`;
      let proposal = join(documents, withEnding(fileName(name), ending));
      for (;;) {
        const { canceled, filePath } = await dialog.showSaveDialog(window(), {
          title: kind === "new" ? "Save the new diagnostic" : "Save the document",
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
