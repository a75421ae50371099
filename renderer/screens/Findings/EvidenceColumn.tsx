import { useMemo } from "react";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import { useQuery } from "../../api/useQuery.ts";
import { classes } from "../../components/classes.ts";
import drop from "../../components/Drop.module.css";
import { notesType, readNoteIds, useDrop } from "../../components/drag.ts";
import { counted } from "../../components/format.ts";
import { KeyHints } from "../../components/KeyHints.tsx";
import { useRowWindow } from "../../components/useRowWindow.ts";
import { useSpeakers } from "../../components/useSpeakers.ts";
import { go } from "../../route.ts";
import { AddEvidence } from "./AddEvidence.tsx";
import { addEvidence } from "./actions.ts";
import type { Assessed } from "./assess.ts";
import { Contrast } from "./Contrast.tsx";
import styles from "./EvidenceColumn.module.css";
import { EvidenceList } from "./EvidenceList.tsx";
import { useAttribution } from "./quotation/useAttribution.ts";

type Props = { message: Assessed; strata: readonly Stratum[] };

const hints = [
  ["C", "against"],
  ["Q", "quote"],
  ["W", "words into the narrative"],
  ["F6", "narrative"],
  ["Del", "take out"],
] as const;

/** Two lines of words, one of who said them. */
const guess = () => 76;

/** What the chosen key message rests on, and who says otherwise. */
export function EvidenceColumn({ message, strata }: Props) {
  const { finding, strength } = message;
  const notes = useQuery("finding.notes", { id: finding.id }).data;
  const speakers = useSpeakers();
  const attributionOf = useAttribution();
  const keys = useMemo(() => finding.evidence.map(({ id }) => id), [finding.evidence]);
  const view = useRowWindow<HTMLDivElement>(keys, guess);
  const byId = new Map(notes?.map((note) => [note.id, note]));
  const { over, handlers } = useDrop({
    [notesType]: {
      between: false,
      take: (data) => void addEvidence(finding.id, readNoteIds(data)),
    },
  });
  return (
    <aside
      className={classes(drop.drop, styles.column)}
      data-over={over ?? undefined}
      data-evidence
      aria-label="Evidence"
      {...handlers}
    >
      <div ref={view.frame} data-scroll className={styles.scroll}>
        {strata.length > 0 && strength.total > 0 && (
          <Contrast strength={strength} strata={strata} />
        )}
        <div className={styles.head}>
          <h2 className={styles.heading}>Evidence, {counted(finding.evidence.length, "note")}</h2>
          {finding.evidence.length > 0 && (
            <button
              type="button"
              className={styles.open}
              onClick={() => go({ screen: "evidence", filter: { findingId: finding.id } })}
            >
              Open in Evidence
            </button>
          )}
        </div>
        {finding.evidence.length === 0 && (
          <p className={styles.none}>
            The notes that show this message belong here: type part of one below, or drag it in.
          </p>
        )}
        <EvidenceList {...{ finding, speakers, attributionOf, view }} notes={byId} />
        {finding.evidence.length > 0 && <KeyHints className={styles.keys} hints={hints} />}
      </div>
      <AddEvidence key={finding.id} finding={finding} speakers={speakers} />
    </aside>
  );
}
