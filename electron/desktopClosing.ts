import type { BrowserWindow, Dialog } from "electron";

type Outcome = "saved" | "failed" | "late";

/** Lets a window close only when the page has written what was still being typed, or the person gives it up. */
export function closeAfterFlush(
  window: BrowserWindow,
  dialog: Dialog,
  write: () => Promise<Outcome>,
): void {
  let state: "open" | "asking" | "done" = "open";

  const mayClose = async (): Promise<boolean> => {
    if ((await write()) !== "failed") return true;
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      message: "Some words could not be saved",
      detail: "They are still on the screen. When the window closes they are lost.",
      buttons: ["Keep it open", "Close all the same"],
      defaultId: 0,
      cancelId: 0,
    });
    return response === 1;
  };

  window.on("close", (event) => {
    if (state === "done") return;
    event.preventDefault();
    if (state === "asking") return;
    state = "asking";
    void mayClose().then((may) => {
      state = may ? "done" : "open";
      if (may) window.close();
    });
  });
  // The system is going down and waits for nobody: at least begin.
  window.on("query-session-end", () => void write());
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
