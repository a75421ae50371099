import { useMemo, useState } from "react";
import { type BroughtNote, sortBrought } from "../../../../shared/domain/broughtNotes.ts";
import { goesBy } from "../../../../shared/domain/frameworks/goesBy.ts";
import type { Interview } from "../../../../shared/domain/interview.ts";
import { toWire } from "../../../../shared/errors.ts";
import { run } from "../../../api/client.ts";
import { command } from "../../../api/useCommand.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { askForFile } from "../../../components/FileDialog.tsx";
import { counted } from "../../../components/format.ts";
import styles from "../../../components/import/Import.module.css";
import { Kbd } from "../../../components/Kbd.tsx";
import { sayDone } from "../../../state/history.ts";
import { BroughtRows } from "./BroughtRows.tsx";

type Props = {
  interview: Pick<Interview, "id" | "number" | "frameworkIds">;
  onClose: () => void;
};

/** Brings notes into an interview that were taken elsewhere: pasted, or from a file. Nothing is written before. */
export function BringNotes({ interview, onClose }: Props) {
  const { data: known } = useQuery("framework.list", {});
  const frameworks = useMemo(
    () => known?.filter(({ id }) => goesBy(interview, id)),
    [known, interview],
  );
  const [text, setText] = useState("");
  const [failure, setFailure] = useState("");
  const [busy, setBusy] = useState(false);
  /** By place: the question that somebody chose instead; null for none. */
  const [chosen, setChosen] = useState<ReadonlyMap<number, string | null>>(new Map());
  const questions = useMemo(
    () => (frameworks ?? []).flatMap((each) => each.sections.flatMap((part) => part.questions)),
    [frameworks],
  );
  const { notes, headings } = useMemo(() => {
    const titles = (frameworks ?? []).flatMap(({ title, sections }) => [
      title,
      ...sections.map((section) => section.title),
    ]);
    return sortBrought(text, questions, titles);
  }, [text, questions, frameworks]);
  const sorted = notes.map((note, i): BroughtNote => {
    const questionId = chosen.get(i);
    if (questionId === undefined || questionId === note.questionId) return note;
    const { text, kind } = note;
    return { text, kind, questionId };
  });
  const read = (words: string) => {
    setText(words);
    setChosen(new Map());
    setFailure("");
  };
  const choose = async () => {
    const path = await askForFile("text");
    if (path === null) return;
    try {
      read((await run("text.read", { path })).text);
    } catch (error) {
      setFailure(toWire(error).message);
    }
  };
  const bring = async () => {
    if (busy || sorted.length === 0) return;
    setBusy(true);
    const done = await command("note.bring", { interviewId: interview.id, notes: sorted });
    setBusy(false);
    if (!done) return;
    onClose();
    sayDone(`${counted(done.added, "note")} brought into interview ${interview.number}`);
  };
  const open = sorted.filter(({ questionId }) => questionId === null).length;
  return (
    <Dialog title={`Bring notes into interview ${interview.number}`} onClose={onClose} wide>
      <form
        className={styles.form}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void bring();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void bring();
        }}
      >
        <div className={styles.from}>
          <Button onClick={() => void choose()}>Choose a Word or text file</Button>
          <span>
            or paste the notes. What stands below a question's number or words goes to it.
          </span>
        </div>
        {failure && (
          <p role="alert" className={styles.warn}>
            {failure}
          </p>
        )}
        <textarea
          className={styles.text}
          aria-label="Notes taken elsewhere"
          rows={sorted.length > 0 ? 4 : 10}
          value={text}
          onChange={(event) => read(event.target.value)}
        />
        {sorted.length > 0 && (
          <>
            <p className={styles.counts} role="status">
              {counted(notes.length + headings, "paragraph")}: {counted(notes.length, "note")}
              {open > 0 && `, ${open} of them without a question`}, {counted(headings, "heading")}
            </p>
            <BroughtRows
              notes={sorted}
              questions={questions}
              onChoose={(at, questionId) => setChosen(new Map(chosen).set(at, questionId))}
            />
          </>
        )}
        <div className={styles.end}>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="main" type="submit" disabled={busy || sorted.length === 0}>
            {sorted.length === 0 ? "Bring in" : `Bring in ${counted(sorted.length, "note")}`}{" "}
            <Kbd keys="Ctrl+Enter" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
