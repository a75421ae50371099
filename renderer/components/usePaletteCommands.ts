import { useMemo } from "react";
import { toWire } from "../../shared/errors.ts";
import { run } from "../api/client.ts";
import { useQuery } from "../api/useQuery.ts";
import { settle } from "../state/flush.ts";
import { redo, undo } from "../state/history.ts";
import { useOverlay } from "../state/overlay.ts";
import { take } from "../state/program.ts";
import { say } from "../state/say.ts";
import type { PaletteItem } from "./paletteItem.ts";

async function closeDiagnostic(anyway = false): Promise<void> {
  const why = await settle();
  if (why !== null && !anyway) {
    say(`Not closed, because some words are not saved: ${why}`, {
      label: "Close all the same",
      run: () => void closeDiagnostic(true),
    });
    return;
  }
  try {
    take(await run("program.close", {}));
  } catch (error) {
    say(toWire(error).message);
  }
}

/** What can be done from anywhere. */
export function usePaletteCommands(): PaletteItem[] {
  const { data: history } = useQuery("history.get", {});
  const open = useOverlay((state) => state.open);
  return useMemo(() => {
    const items: PaletteItem[] = [
      { id: "do-keys", group: "Commands", label: "All keys", run: () => open("keys") },
      {
        id: "do-close",
        group: "Commands",
        label: "Close this diagnostic",
        does: "Open or begin another",
        run: () => void closeDiagnostic(),
      },
    ];
    if (history?.redo)
      items.unshift({
        id: "do-redo",
        group: "Commands",
        label: `Redo: ${history.redo}`,
        run: redo,
      });
    if (history?.undo)
      items.unshift({
        id: "do-undo",
        group: "Commands",
        label: `Undo: ${history.undo}`,
        run: undo,
      });
    return items;
  }, [history, open]);
}
