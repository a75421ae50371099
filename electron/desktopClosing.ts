import type { BrowserWindow, Dialog } from "electron";

type Options = {
  window: BrowserWindow;
  dialog: Dialog;
  /** Writes what is still being typed. @returns why not everything is stored, or null */
  write: () => Promise<string | null>;
};

/** What the person is asked where words would be lost. */
const questions = {
  close: {
    lost: "When the window closes they are lost.",
    buttons: ["Keep it open", "Close all the same"],
  },
  open: {
    lost: "When the other file opens they are lost.",
    buttons: ["Keep this one open", "Open the other all the same"],
  },
};

/** Whether the diagnostic may be left: all words are written, or the person gives them up. */
export async function mayLeave(
  { window, dialog, write }: Options,
  how: keyof typeof questions,
): Promise<boolean> {
  const why = await write();
  if (why === null) return true;
  const { lost, buttons } = questions[how];
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: "Some words could not be saved",
    detail: `${why} They are still on the screen. ${lost}`,
    buttons,
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** Lets a window close only when the page has written what was still being typed, or the person gives it up. */
export function closeAfterFlush(options: Options): void {
  const { window, dialog, write } = options;
  let state: "open" | "asking" | "done" = "open";

  window.on("close", (event) => {
    if (state === "done") return;
    event.preventDefault();
    if (state === "asking") return;
    state = "asking";
    void mayLeave(options, "close").then((may) => {
      state = may ? "done" : "open";
      if (may) window.close();
    });
  });
  // The system is going down and waits for nobody: at least begin.
  window.on("query-session-end", () => void write());
  // Asked already: this is the page's way of asking, for a browser.
  window.webContents.on("will-prevent-unload", (event) => event.preventDefault());
  window.webContents.on("render-process-gone", (_event, details) => {
    if (details.reason === "clean-exit") return;
    void dialog
      .showMessageBox(window, {
        type: "error",
        message: "The screen stopped working",
        detail: "Everything that was saved is in the file.",
        buttons: ["Show it again", "Quit"],
        cancelId: 1,
      })
      .then(({ response }) => {
        state = response === 0 ? state : "done";
        if (response === 0) window.webContents.reload();
        else window.close();
      });
  });
}
