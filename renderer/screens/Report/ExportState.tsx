import { Button } from "../../components/Button.tsx";
import styles from "./Export.module.css";
import { cancelExport, forgetExport, reveal, useExport } from "./exporting.ts";

/** How far the export is, and afterwards where the file is. */
export function ExportState() {
  const state = useExport((store) => store.export);
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
        <Button disabled={state.stopping} onClick={() => void cancelExport()}>
          Cancel
        </Button>
      </div>
    );
  }
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
