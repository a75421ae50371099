/** What differs between a desktop window and a browser page. A path, or null when the person cancelled. */
export type Platform = {
  /** Who asks for file names: the system's own dialogs, or a page of ours. */
  dialogs: "native" | "page";
  pickFile: (name: string) => Promise<string | null>;
  saveFile: (name: string, kind: "new" | "export") => Promise<string | null>;
  /** Shows a file in the system's file manager; does nothing where there is none. */
  reveal: (path: string) => Promise<void>;
};
