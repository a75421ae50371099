import { Button } from "../../../components/Button.tsx";
import { counted } from "../../../components/format.ts";
import styles from "./Actions.module.css";

type Props = { lines: readonly string[]; onClose: () => void };
const most = 50;

/** What of pasted cells was not taken over as it stood, and why. */
export function Problems({ lines, onClose }: Props) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.problems} aria-label="What was not understood">
      <div className={styles.problemsHead}>
        {counted(lines.length, "thing")} to look at in what was pasted
        <Button variant="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <ul>
        {lines.slice(0, most).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > most && <li>and {lines.length - most} more</li>}
      </ul>
    </section>
  );
}
