import type { Rag } from "../../../../shared/domain/plan/rag.ts";
import styles from "./RagWord.module.css";

const names: Record<Rag, string> = { red: "Red", amber: "Amber", green: "Green" };

/** A colour with its letter and its word, so that it holds in greyscale too. */
export function RagWord({ rag }: { rag: Rag }) {
  return (
    <span className={styles.rag}>
      <span className={styles.mark} data-rag={rag} aria-hidden="true">
        {names[rag][0]}
      </span>
      {names[rag]}
    </span>
  );
}
