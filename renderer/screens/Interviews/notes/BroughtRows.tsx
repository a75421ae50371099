import { useId } from "react";
import type { BroughtNote } from "../../../../shared/domain/broughtNotes.ts";
import type { Question } from "../../../../shared/domain/framework.ts";
import imported from "../../../components/import/Import.module.css";
import split from "../../../components/Split.module.css";
import styles from "./BroughtRows.module.css";

type Props = {
  notes: readonly BroughtNote[];
  questions: readonly Question[];
  onChoose: (at: number, questionId: string | null) => void;
};

/** Rows drawn at most; more than anybody sorts by hand. */
const most = 300;

/** What would be brought in, in its order, each note with the number of the question it goes to. */
export function BroughtRows({ notes, questions, onChoose }: Props) {
  const list = useId();
  const byId = new Map(questions.map((question) => [question.id, question]));
  return (
    <div className={styles.rows}>
      <datalist id={list}>
        {questions.map(({ id, number, text }) => (
          <option key={id} value={number}>
            {text}
          </option>
        ))}
      </datalist>
      <table className={split.table}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {notes.slice(0, most).map((note, at) => {
            const question = note.questionId === null ? undefined : byId.get(note.questionId);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place
              <tr key={at}>
                <td className={styles.cell}>
                  <input
                    // Other text begins anew; a number that is being typed does not.
                    key={note.text}
                    className={styles.number}
                    list={list}
                    aria-label={`Question of note ${at + 1}`}
                    placeholder="None"
                    defaultValue={question?.number ?? ""}
                    onChange={(event) => {
                      const number = event.target.value.trim();
                      const meant = questions.find((each) => each.number === number);
                      if (number === "" || meant) onChoose(at, meant?.id ?? null);
                    }}
                  />
                </td>
                <td className={styles.words}>
                  {note.kind === "quotation" ? `“${note.text}”` : note.text}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {notes.length > most && (
        <p className={imported.aside}>{notes.length - most} more are brought in as well.</p>
      )}
    </div>
  );
}
