import type { App, IpcMainInvokeEvent, Session, WebContents } from "electron";
import { isOurs, pageAddress } from "./desktopScheme.ts";

/** Keeps Chromium's own services from looking for a network. Must run before the program is ready. */
export function stayOffline(app: App): void {
  for (const name of [
    "disable-background-networking",
    "disable-component-update",
    "disable-domain-reliability",
    "disable-sync",
    "no-pings",
    "no-proxy-server",
  ])
    app.commandLine.appendSwitch(name);
  // No name is ever looked up, whoever asks.
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
}

/** The one thing that our page may: put a picture of a chart on the clipboard when a person asks for it. */
const mayCopy = (permission: string, address: string) =>
  permission === "clipboard-sanitized-write" && isOurs(address);

/** Refuses every other permission, and every download, device and request that is not for one of our own files. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(mayCopy(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayCopy(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  // Where a dictionary would be fetched from, should anything turn the spell check on.
  session.setSpellCheckerDictionaryDownloadURL(`${pageAddress}none/`);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOurs(details.url) }));
  session.on("will-download", (event) => event.preventDefault());
}

/** Refuses to leave the page, to open another one and to embed one. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => {
    // The page may load itself again, for example after a fault.
    const again = event.isMainFrame && event.url.split("#")[0] === pageAddress;
    if (!again) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
}

/** Whether a call comes from our page itself: from no other window, no frame within, no other address. */
export function isOurPage(event: IpcMainInvokeEvent, page: WebContents): boolean {
  const frame = event.senderFrame;
  return event.sender === page && frame !== null && frame.parent === null && isOurs(frame.url);
}
