import { useState } from "react";
import type { Comparison } from "../../../shared/domain/agreement.ts";
import { toWire } from "../../../shared/errors.ts";
import { run } from "../../api/client.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { writtenWords } from "../../components/ExportTable.tsx";
import { askForFile } from "../../components/FileDialog.tsx";
import { lastPart } from "../../components/filePath.ts";
import { counted } from "../../components/format.ts";
import styles from "./Compare.module.css";
import { Disagreements } from "./Disagreements.tsx";
import { Measures } from "./Measures.tsx";

type Found = { path: string; countUntagged: boolean; comparison: Comparison };

/** Sets this diagnostic beside somebody else's copy of it, tagged apart: how far the two agree, and where not. */
export function Compare({ onClose }: { onClose: () => void }) {
  const [found, setFound] = useState<Found | null>(null);
  /** What was written, or why not: beneath an open dialog nothing else is heard. */
  const [told, setTold] = useState<string | null>(null);
  const look = async (path: string, countUntagged: boolean) => {
    try {
      const comparison = await run("compare.read", { path, countUntagged });
      setFound({ path, countUntagged, comparison });
      setTold(null);
    } catch (error) {
      setTold(toWire(error).message);
    }
  };
  const choose = async () => {
    const path = await askForFile("open");
    if (path !== null) await look(path, found?.countUntagged ?? false);
  };
  const writeAs = async (kind: "xlsx" | "csv") => {
    if (found) setTold(await write(found, kind));
  };
  return (
    <Dialog title="Compare with another person’s copy" onClose={onClose} wide>
      <p className={styles.explain}>
        Give a colleague a copy of this file, tag the same notes apart, then choose their copy here.
        Neither file is changed.
      </p>
      <div className={styles.tools}>
        <Button data-first variant={found ? "plain" : "main"} onClick={() => void choose()}>
          {found ? "Choose another copy" : "Choose their copy"}
        </Button>
        {found && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={found.countUntagged}
              onChange={(event) => void look(found.path, event.target.checked)}
            />
            Count notes that neither tagged
          </label>
        )}
        {found && (
          <span className={styles.write}>
            <Button variant="quiet" onClick={() => void writeAs("xlsx")}>
              Excel
            </Button>
            <Button variant="quiet" onClick={() => void writeAs("csv")}>
              CSV
            </Button>
          </span>
        )}
      </div>
      <p role="status" className={styles.status}>
        {told ?? (found && wordsOf(found))}
      </p>
      {found && (
        <>
          <Measures comparison={found.comparison} />
          <Disagreements comparison={found.comparison} other={lastPart(found.path)} />
        </>
      )}
    </Dialog>
  );
}

function wordsOf({ path, countUntagged, comparison }: Found): string {
  const { notes, untagged, reworded, onlyInA, onlyInB } = comparison;
  return [
    `${counted(notes, "note")} compared with ${lastPart(path)}.`,
    untagged > 0 &&
      `${counted(untagged, "note")} that neither tagged ${untagged === 1 ? "is" : "are"} ${countUntagged ? "counted" : "left out"}.`,
    reworded > 0 && `${counted(reworded, "note")} read differently in the two files.`,
    onlyInA + onlyInB > 0 && `Only here: ${onlyInA}; only there: ${onlyInB}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Writes what differs, without what was said off the record. @returns what is to be said of it */
async function write({ path, countUntagged }: Found, kind: "xlsx" | "csv") {
  const out = await askForFile(kind, `Disagreements.${kind}`);
  if (out === null) return null;
  try {
    const written = await run("compare.write", { path, countUntagged, out, overwrite: true });
    return writtenWords(written);
  } catch (error) {
    return toWire(error).message;
  }
}
