import type { Theme } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { useSpeakers } from "../../components/useSpeakers.ts";
import { ExampleDialog } from "./ExampleDialog.tsx";
import styles from "./Themes.module.css";

type Props = { theme: Theme; choosing: boolean; onChoose: (choosing: boolean) => void };

/** The note that shows what a theme means, by the code of who said it. */
export function Example({ theme, choosing, onChoose }: Props) {
  const { id, exampleId } = theme;
  const note = useQuery("note.get", exampleId === null ? null : { id: exampleId }).data;
  const speakers = useSpeakers();
  const set = (next: string | null) =>
    void command("theme.update", { id, patch: { exampleId: next } });
  return (
    <section className={styles.example} aria-label="Example">
      <h2>Example</h2>
      {note && exampleId !== null && (
        <>
          <p className={styles.words}>{note.text}</p>
          <p className={styles.meta}>
            <span>{speakers.who(note)}</span>
            {note.offRecord && <em>Off the record since: in no document</em>}
          </p>
        </>
      )}
      <div className={styles.tools}>
        <Button variant="quiet" onClick={() => onChoose(true)}>
          {exampleId === null ? "Choose an example" : "Choose another"} <Kbd keys="X" />
        </Button>
        {exampleId !== null && (
          <Button variant="quiet" onClick={() => set(null)}>
            Leave out
          </Button>
        )}
      </div>
      {choosing && (
        <ExampleDialog
          theme={theme}
          onPick={(picked) => {
            onChoose(false);
            set(picked);
          }}
          onClose={() => onChoose(false)}
        />
      )}
    </section>
  );
}
