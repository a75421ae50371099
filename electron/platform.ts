import type { PickKind, SaveKind } from "../shared/program.ts";

/** What differs between a desktop window and a browser page. A path, or null when the person cancelled. */
export type Platform = {
  /** Who asks for file names: the system's own dialogs, or a page of ours. */
  dialogs: "native" | "page";
  pickFile: (kind: PickKind) => Promise<string | null>;
  saveFile: (name: string, kind: SaveKind) => Promise<string | null>;
  /** Opens the window for the projector; false where the page opens it itself. */
  openPresenter: () => Promise<boolean>;
  /** Shows a file in the system's file manager; does nothing where there is none. */
  reveal: (path: string) => Promise<void>;
};
