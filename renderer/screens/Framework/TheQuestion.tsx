import type { Question } from "../../../shared/domain/framework.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { counted } from "../../components/format.ts";
import split from "../../components/Split.module.css";
import { go } from "../../route.ts";
import styles from "./Framework.module.css";

/** A question beside how its source prints it and how it was worded before, and the way to its notes. */
export function TheQuestion({ question }: { question: Question }) {
  const { id, number, text, verbatim, wordings = [] } = question;
  const filter = { questionId: id };
  const notes = useQuery("note.count", { filter }).data;
  return (
    <section className={styles.part} aria-label={`Question ${number}`}>
      <h2>Question {number}</h2>
      {verbatim !== text && (
        <>
          <h3>As the source prints it</h3>
          <p>{verbatim}</p>
        </>
      )}
      {wordings.length > 0 && (
        <>
          <h3>Notes were taken when it was</h3>
          <ul>
            {wordings.map((wording) => (
              <li key={wording.id}>{wording.text}</li>
            ))}
          </ul>
        </>
      )}
      {notes ? (
        <Button variant="quiet" onClick={() => go({ screen: "evidence", filter })}>
          {counted(notes, "note")} on it
        </Button>
      ) : (
        <p className={split.aside}>No notes on it yet</p>
      )}
    </section>
  );
}
