import { useEffect, useRef } from "react";
import { Button } from "../../components/Button.tsx";
import { isLost } from "../../components/foothold.ts";
import strip from "../../components/Strip.module.css";
import styles from "./Export.module.css";
import { forgetExport, reveal, startExport, useExport } from "./exporting.ts";

/** Where the exported file is, or that one is there already. */
export function ExportState() {
  const state = useExport((store) => store.export);
  // A button that went while it had the focus gives it back to where the export began.
  const before = useRef(state.phase);
  useEffect(() => {
    const changed = before.current !== state.phase;
    before.current = state.phase;
    if (changed && isLost(document.activeElement))
      document.querySelector<HTMLElement>("[data-export]")?.focus();
  }, [state.phase]);
  if (state.phase === "none") return null;
  if (state.phase === "taken")
    return (
      <div className={strip.strip}>
        <span className={styles.path}>There already: {state.path}</span>
        <Button variant="danger" onClick={() => void startExport(state.chosen, state.path, true)}>
          Replace it
        </Button>
        <Button variant="quiet" onClick={forgetExport}>
          Leave it
        </Button>
      </div>
    );
  return (
    <div className={strip.strip}>
      <span className={styles.path}>Written to {state.path}</span>
      <Button onClick={() => void reveal(state.path)}>Show in folder</Button>
      <Button variant="quiet" onClick={forgetExport}>
        Close
      </Button>
    </div>
  );
}
