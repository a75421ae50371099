import type { MenuItemConstructorOptions } from "electron";

type Item = MenuItemConstructorOptions;

/**
 * The menu bar. Undo is the page's own on every system; only macOS needs an entry for it, without
 * which text fields there cannot undo, and the page is asked first there too. No label has a
 * letter to press with Alt: those keys belong to the interview.
 */
export function menuTemplate(system: NodeJS.Platform): Item[] {
  const mac = system === "darwin";
  const quit: Item = {
    role: "quit",
    label: mac ? "Quit Soundings" : "Quit",
    accelerator: "CmdOrCtrl+Q",
  };
  const about: Item = { role: "about", label: "About Soundings" };
  const line: Item = { type: "separator" };
  const first: Item = mac
    ? {
        label: "Soundings",
        submenu: [
          about,
          line,
          { role: "hide", label: "Hide Soundings" },
          { role: "hideOthers", label: "Hide others" },
          { role: "unhide", label: "Show all" },
          line,
          quit,
        ],
      }
    : { label: "File", submenu: [about, line, quit] };
  const undo: Item[] = [{ role: "undo", label: "Undo" }, { role: "redo", label: "Redo" }, line];
  return [
    first,
    {
      label: "Edit",
      submenu: [
        ...(mac ? undo : []),
        { role: "cut", label: "Cut" },
        { role: "copy", label: "Copy" },
        { role: "paste", label: "Paste" },
        { role: "pasteAndMatchStyle", label: "Paste as plain text" },
        { role: "selectAll", label: "Select all" },
      ],
    },
    {
      label: "View",
      submenu: [
        { role: "resetZoom", label: "Actual size" },
        { role: "zoomIn", label: "Zoom in" },
        // The same key without Shift.
        { role: "zoomIn", label: "Zoom in", accelerator: "CmdOrCtrl+=", visible: false },
        { role: "zoomOut", label: "Zoom out" },
        line,
        { role: "togglefullscreen", label: "Full screen" },
      ],
    },
  ];
}
