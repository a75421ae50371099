import { type BrowserWindow, type IpcMainInvokeEvent, type Session, screen } from "electron";
import type { ProgramEvent } from "../shared/program.ts";
import { eventChannel } from "./desktopChannel.ts";
import { pageAddress } from "./desktopScheme.ts";
import { createWindow } from "./desktopWindow.ts";
import { isOurPage } from "./security.ts";

/** All that the projector's window may ask for: it can show nothing that is not meant for the room. */
const allowed = new Set(["program.state", "presenter.state"]);
/** All that it is told. */
const told = new Set<ProgramEvent["type"]>(["presenting", "changed", "state"]);

/** The window for the projector: on another display, and all of it, where there is one. */
export function createPresenter(session: Session, main: () => BrowserWindow) {
  let room: BrowserWindow | null = null;
  return {
    open: async (): Promise<boolean> => {
      if (room) {
        room.focus();
        return true;
      }
      const made = createWindow(session, "For the room");
      room = made;
      made.on("closed", () => {
        room = null;
      });
      const here = screen.getDisplayMatching(main().getBounds());
      const other = screen.getAllDisplays().find((display) => display.id !== here.id);
      if (other) {
        made.setBounds(other.workArea);
        made.setFullScreen(true);
      }
      await made.loadURL(`${pageAddress}#/presenter`);
      return true;
    },
    /** Whether a call comes from this window, and is one that it may make. */
    mayAsk: (event: IpcMainInvokeEvent, method: unknown): boolean =>
      room !== null && isOurPage(event, room.webContents) && allowed.has(String(method)),
    tell: (event: ProgramEvent): void => {
      if (room && !room.isDestroyed() && told.has(event.type))
        room.webContents.send(eventChannel, event);
    },
    close: (): void => room?.close(),
  };
}
