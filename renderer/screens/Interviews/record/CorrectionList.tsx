import type { ListedCorrection } from "../../../../shared/domain/correction.ts";
import { command } from "../../../api/useCommand.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { shortDate } from "../../../components/format.ts";
import { sayDone } from "../../../state/history.ts";
import styles from "./record.module.css";

/** What was corrected in a record so far: date, what it said, what it says now. */
export function CorrectionList({ interviewId }: { interviewId: string }) {
  const { data: made } = useQuery("correction.list", { interviewId });
  const { data: statements } = useQuery("record.statements", { interviewId });
  if (!made?.length) return null;
  const numbers = new Map((statements ?? []).map(({ noteId, number }) => [noteId, number]));
  return (
    <ul className={styles.list} aria-label="Corrections">
      {made.map((correction) => (
        <Row
          key={correction.id}
          correction={correction}
          number={numbers.get(correction.noteId ?? "")}
        />
      ))}
    </ul>
  );
}

type RowProps = { correction: ListedCorrection; number: number | undefined };

function Row({ correction: { id, noteId, date, was, text, offRecord }, number }: RowProps) {
  const what =
    noteId === null
      ? "Remark"
      : offRecord
        ? "Off the record now"
        : number === undefined
          ? "Not in the record now"
          : `Statement ${number}`;
  const takeBack = async () => {
    const done = await command("correction.remove", { id });
    if (done === undefined) return;
    // The button that was pressed is gone.
    document.querySelector<HTMLElement>("[data-correct]")?.focus();
    if (noteId === null) sayDone("Remark taken back");
    else if (done.putBack) sayDone("Correction taken back: the statement says what it said before");
    else sayDone("Correction taken back; the words stay, as they were edited since");
  };
  return (
    <li className={styles.correction}>
      <p className={styles.head}>
        <span>
          {what}, <time dateTime={date}>{shortDate(`${date}T12:00:00`)}</time>
        </span>
        <Button variant="quiet" className={styles.small} onClick={() => void takeBack()}>
          Take back
          <span className="visually-hidden">
            {" "}
            the {noteId === null ? "remark" : "correction"} “{text.slice(0, 60)}”
          </span>
        </Button>
      </p>
      {was !== "" && (
        <p>
          <span className={styles.mark}>Was</span> <del>{was}</del>
        </p>
      )}
      <p>
        {was !== "" && <span className={styles.mark}>Now </span>}
        {text}
      </p>
    </li>
  );
}
