import type { Output } from "../../../../shared/domain/plan/plan.ts";
import { outputStateWords } from "../../../../shared/domain/plan/rag.ts";
import { shortDate } from "../../../components/format.ts";
import { RagWord } from "../rag/RagWord.tsx";
import styles from "./Grid.module.css";

/** Colour and state in words, since when and why. */
export function ProgressCell({ output }: { output: Output | null }) {
  const last = output?.changes.at(-1);
  if (!output || !last) return null;
  return (
    <>
      {output.rag && <RagWord rag={output.rag} />}
      {output.state && <span className={styles.state}>{outputStateWords[output.state]}</span>}
      <span className={styles.since}>
        {shortDate(`${last.date}T12:00:00`)}
        {last.reason !== "" && <>: {last.reason}</>}
      </span>
    </>
  );
}
