import { useId, useLayoutEffect, useRef, useState } from "react";
import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { planRows } from "../../../../shared/domain/plan/progress.ts";
import { type Rag, type RagChange, stateBeside } from "../../../../shared/domain/plan/rag.ts";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import { today } from "../../../components/today.ts";
import { sayDone } from "../../../state/history.ts";
import styles from "./RagEditor.module.css";
import { type Filled, RagForm } from "./RagForm.tsx";
import { RagHistory } from "./RagHistory.tsx";
import { useBeside } from "./useBeside.ts";

type Props = {
  plan: Plan;
  outputId: string;
  /** "r", "a" or "g": the colour to begin with. */
  letter: string | null;
  /** The id of the cell that it is about. */
  beside: string;
  onDone: (saved: boolean) => void;
};

const letters: Record<string, Rag> = { r: "red", a: "amber", g: "green" };
/** Who recorded progress last in this window: proposed again. */
let lastAuthor: string | null = null;

/** Records how far an output is, on which day, why and by whom; beneath it what was recorded before. */
export function RagEditor({ plan, outputId, letter, beside, onDone }: Props) {
  const output = planRows(plan).find((row) => row.output.id === outputId)?.output;
  const [correcting, setCorrecting] = useState<RagChange | null>(null);
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const box = dialog.current;
    if (!box?.open) box?.showModal();
    return () => {
      box?.close();
      if (!(opener instanceof HTMLElement && opener.isConnected)) return;
      // Focused once more after the page has been laid out: until then it hears no key.
      opener.blur();
      void opener.offsetHeight;
      opener.focus({ preventScroll: true });
    };
  }, []);
  useBeside(dialog, beside);
  if (!output) return null;
  const last = output.changes.at(-1);
  const rag = (letter && letters[letter]) || (last?.rag ?? null);
  const start: Filled = correcting ?? {
    date: today(),
    rag,
    state: stateBeside(plan.preset, last, rag),
    reason: "",
    author: lastAuthor ?? plan.author,
  };
  const keep = async (filled: Filled) => {
    lastAuthor = filled.author;
    const done = correcting
      ? await command("rag.update", { id: correcting.id, patch: filled })
      : await command("rag.add", { outputId, ...filled });
    if (done === undefined) return;
    if (correcting) setCorrecting(null);
    else onDone(true);
  };
  const remove = async (id: string) => {
    if ((await command("rag.remove", { id })) === undefined) return;
    if (correcting?.id === id) setCorrecting(null);
    sayDone("Recorded progress deleted");
  };
  return (
    <dialog
      ref={dialog}
      className={styles.editor}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        if (correcting) setCorrecting(null);
        else onDone(false);
      }}
    >
      <header className={styles.head}>
        <h2 id={heading}>{correcting ? "Correct what was recorded" : "Progress"}</h2>
        <Button variant="quiet" onClick={() => onDone(false)}>
          Close <Kbd keys="Escape" />
        </Button>
      </header>
      <p className={styles.output}>{output.output}</p>
      <RagForm
        key={correcting?.id ?? "new"}
        start={start}
        preset={plan.preset}
        toReason={letter !== null && letters[letter] !== undefined}
        onKeep={keep}
      />
      <RagHistory
        changes={output.changes}
        correcting={correcting?.id ?? null}
        onCorrect={setCorrecting}
        onRemove={(id) => void remove(id)}
      />
    </dialog>
  );
}
