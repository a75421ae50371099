import { useState } from "react";
import type { Statement } from "../../../../shared/domain/correction.ts";
import type { Interview } from "../../../../shared/domain/interview.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { Finder } from "../../../components/Finder.tsx";
import { counted } from "../../../components/format.ts";
import split from "../../../components/Split.module.css";
import { CorrectionForm } from "./CorrectionForm.tsx";
import styles from "./record.module.css";
import { statementsFor } from "./statementsFor.ts";

type Props = { interview: Interview; onClose: () => void };

/** Picks the statement that a respondent wants otherwise, by its number or its words, and edits it in place. */
export function CorrectionDialog({ interview, onClose }: Props) {
  const { id: interviewId, number } = interview;
  const { data: statements } = useQuery("record.statements", { interviewId });
  const [about, setAbout] = useState<Statement | "remark" | null>(null);
  if (!statements) return null;
  return (
    <Dialog title={`Correction of interview ${number}`} onClose={onClose} wide>
      {about === null ? (
        <>
          <Finder
            label="Find a statement by its number or its words"
            find={(typed) => statementsFor(statements, typed)}
            show={(statement) => ({
              key: statement.noteId,
              content: (
                <>
                  <span className={styles.number}>{statement.number}</span>
                  <span className={styles.words}>{statement.text}</span>
                </>
              ),
            })}
            onPick={setAbout}
            none={
              statements.length === 0
                ? "There is no statement in the record of this interview."
                : "No statement has these words. Fewer may do."
            }
          />
          <div className={split.end}>
            <span className={styles.count}>{counted(statements.length, "statement")}</span>
            <Button onClick={() => setAbout("remark")}>A remark on the whole record</Button>
          </div>
        </>
      ) : (
        <CorrectionForm
          interviewId={interviewId}
          statement={about === "remark" ? null : about}
          onBack={() => setAbout(null)}
          onDone={onClose}
        />
      )}
    </Dialog>
  );
}
