import { useState } from "react";
import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { counted } from "../../../components/format.ts";
import styles from "../../../components/import/Import.module.css";
import { SourceLine } from "../../../components/import/SourceLine.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import { today } from "../../../components/today.ts";
import { sayDone } from "../../../state/history.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { HowToAdd } from "./HowToAdd.tsx";
import { Preview } from "./Preview.tsx";
import { useSource } from "./useSource.ts";

type Props = { plan: Plan; startText: string; onDone: () => void };

/** Takes over a plan from a file or a text. Nothing is written until it is confirmed. */
export function ImportDialog({ plan, startText, onDone }: Props) {
  const source = useSource(startText);
  const [replace, setReplace] = useState(false);
  const [date, setDate] = useState(today);
  const [busy, setBusy] = useState(false);
  const { read, file } = source;
  const outputs = read?.counts.outputs ?? 0;
  const nothing = !read || read.objectives.length === 0;
  const coloured = read?.objectives.some(({ actions }) =>
    actions.some((action) => action.outputs.some(({ rag, state }) => rag || state)),
  );
  const confirm = async () => {
    if (nothing || busy || date === "") return;
    setBusy(true);
    const { objectives } = read;
    const done = await command("plan.import", { objectives, replace, date, author: plan.author });
    setBusy(false);
    if (!done) return;
    onDone();
    sayDone(`${counted(done.outputs, "output")} in ${counted(done.actions, "action")} imported`);
  };
  return (
    <Dialog title="Import a plan" onClose={onDone} wide>
      <form
        className={styles.form}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void confirm();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <SourceLine
          file={file}
          sheetAt={source.sheetAt}
          hint="or paste the plan's text as it stands in its document:"
          onFile={source.setFile}
          onSheet={source.setSheet}
        >
          {file && (
            <Button variant="quiet" onClick={() => source.setText("")}>
              Paste text instead
            </Button>
          )}
        </SourceLine>
        {!file && (
          <textarea
            className={styles.text}
            aria-label="The plan's text"
            rows={read ? 3 : 10}
            value={source.text}
            onChange={(event) => source.setText(event.target.value)}
          />
        )}
        <ColumnChoice source={source} />
        {read && <Preview read={read} />}
        <HowToAdd
          {...{ plan, replace, date, coloured: coloured === true }}
          onReplace={setReplace}
          onDate={setDate}
        />
        <div className={styles.end}>
          <Button onClick={onDone}>Cancel</Button>
          <Button variant="main" type="submit" disabled={nothing || busy}>
            {nothing ? "Import" : `Import ${counted(outputs, "output")}`} <Kbd keys="Ctrl+Enter" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
