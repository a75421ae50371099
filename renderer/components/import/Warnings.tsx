import { counted } from "../format.ts";
import styles from "./Import.module.css";

const shown = 200;

/** What was mended or not understood of a file, line by line. */
export function Warnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <details className={styles.warnings} open={warnings.length <= 6}>
      <summary>{counted(warnings.length, "thing")} mended or not understood</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keys scroll it */}
      <ul tabIndex={0} aria-label="Mended or not understood">
        {warnings.slice(0, shown).map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
        {warnings.length > shown && <li>and {warnings.length - shown} more</li>}
      </ul>
    </details>
  );
}
