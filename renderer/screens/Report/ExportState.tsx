import { useEffect, useRef } from "react";
import { Button } from "../../components/Button.tsx";
import styles from "./Export.module.css";
import { cancelExport, forgetExport, reveal, startExport, useExport } from "./exporting.ts";

/** How far the export is, and afterwards where the file is. */
export function ExportState() {
  const state = useExport((store) => store.export);
  // A button that went while it had the focus gives it back to where the export began.
  const before = useRef(state.phase);
  useEffect(() => {
    const changed = before.current !== state.phase;
    before.current = state.phase;
    if (changed && state.phase !== "writing" && document.activeElement === document.body)
      document.querySelector<HTMLElement>("[data-export]")?.focus();
  }, [state.phase]);
  if (state.phase === "none") return null;
  if (state.phase === "writing") {
    const percent = Math.round(100 * state.done);
    return (
      <div className={styles.strip}>
        <span>
          {state.stopping ? "Stopping" : "Writing"} {state.name}
        </span>
        <progress max={1} value={state.done} aria-label={`Writing ${state.name}`} />
        <span className={styles.percent}>{percent} %</span>
        <Button aria-disabled={state.stopping} onClick={() => void cancelExport()}>
          Cancel
        </Button>
      </div>
    );
  }
  if (state.phase === "taken")
    return (
      <div className={styles.strip}>
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
    <div className={styles.strip}>
      <span className={styles.path}>Written to {state.path}</span>
      <Button onClick={() => void reveal(state.path)}>Show in folder</Button>
      <Button variant="quiet" onClick={forgetExport}>
        Close
      </Button>
    </div>
  );
}
