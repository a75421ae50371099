import { supportWords, type Withdrawal } from "../../../shared/domain/contacts/withdrawal.ts";
import { counted } from "../../components/format.ts";
import styles from "./LostSupport.module.css";

type Props = { withdrawal: Withdrawal; isDone: boolean };

/** What a withdrawal takes away: notes, quotations, and the support of key messages, before and after. */
export function LostSupport({ withdrawal, isDone }: Props) {
  const { notes, quoted, findings } = withdrawal;
  const quotes = quoted > 0 ? `, ${quoted} of them quoted,` : "";
  return (
    <div className={styles.lost}>
      <p>
        {notes === 0
          ? `Nothing on the record ${isDone ? "was" : "is"} theirs, so no count and no document changes.`
          : `${counted(notes, "note")}${quotes} ${isDone ? "count" : "will count"} nowhere and ${isDone ? "go" : "will go"} into no document.`}
      </p>
      {notes > 0 && findings.length === 0 && <p>No key message loses support.</p>}
      {findings.length > 0 && (
        <section
          className={isDone ? undefined : styles.scroll}
          aria-label="Key messages that lose support"
          tabIndex={isDone ? undefined : 0}
        >
          <table className={styles.table}>
            <caption>
              {counted(findings.length, "key message")}{" "}
              {isDone ? "lost support" : `${findings.length === 1 ? "loses" : "lose"} support`}
            </caption>
            <thead>
              <tr>
                <th scope="col">Key message</th>
                <th scope="col">{isDone ? "Before" : "Now"}</th>
                <th scope="col">{isDone ? "Now" : "Afterwards"}</th>
              </tr>
            </thead>
            <tbody>
              {findings.map(({ findingId, heading, statement, before, after }) => (
                <tr key={findingId}>
                  <th scope="row">
                    {statement || "No words yet"} <span className={styles.heading}>{heading}</span>
                  </th>
                  <td>{supportWords(before)}</td>
                  <td
                    className={after.supports + after.fromWorkshops === 0 ? styles.none : undefined}
                  >
                    {supportWords(after)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
