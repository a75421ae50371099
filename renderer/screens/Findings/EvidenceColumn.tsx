import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import { useQuery } from "../../api/useQuery.ts";
import { classes } from "../../components/classes.ts";
import drop from "../../components/Drop.module.css";
import { notesType, readNoteIds, useDrop } from "../../components/drag.ts";
import { counted } from "../../components/format.ts";
import { KeyHints } from "../../components/KeyHints.tsx";
import { useRoving } from "../../components/useRoving.ts";
import { useSpeakers } from "../../components/useSpeakers.ts";
import { go } from "../../route.ts";
import { AddEvidence } from "./AddEvidence.tsx";
import { addEvidence } from "./actions.ts";
import type { Assessed } from "./assess.ts";
import { Contrast } from "./Contrast.tsx";
import styles from "./EvidenceColumn.module.css";
import { EvidenceRow } from "./EvidenceRow.tsx";

type Props = { message: Assessed; strata: readonly Stratum[] };

const hints = [
  ["C", "against"],
  ["Q", "quote"],
  ["Del", "take out"],
] as const;

/** What the chosen key message rests on, and who says otherwise. */
export function EvidenceColumn({ message, strata }: Props) {
  const { finding, strength } = message;
  const notes = useQuery("finding.notes", { id: finding.id }).data;
  const speakers = useSpeakers();
  const roving = useRoving<HTMLUListElement>();
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
      aria-label="Evidence"
      {...handlers}
    >
      <div className={styles.scroll}>
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
        <ul {...roving}>
          {finding.evidence.map((entry) => {
            const note = byId.get(entry.noteId);
            return (
              note && <EvidenceRow key={entry.id} entry={entry} note={note} speakers={speakers} />
            );
          })}
        </ul>
        {finding.evidence.length > 0 && <KeyHints className={styles.keys} hints={hints} />}
      </div>
      <AddEvidence key={finding.id} finding={finding} speakers={speakers} />
    </aside>
  );
}
