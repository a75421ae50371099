import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import {
  outputStates,
  outputStateWords,
  type Rag,
  type RagChange,
  type RagPreset,
  ragPresets,
  rags,
  stateBeside,
} from "../../../../shared/domain/plan/rag.ts";
import { Button } from "../../../components/Button.tsx";
import field from "../../../components/Field.module.css";
import { Select } from "../../../components/Select.tsx";
import { TextInput } from "../../../components/TextInput.tsx";
import styles from "./RagEditor.module.css";
import { RagWord } from "./RagWord.tsx";

export type Filled = Omit<RagChange, "id">;
type Props = {
  start: Filled;
  preset: RagPreset;
  /** The colour is chosen already: the reason is next. */
  toReason: boolean;
  onKeep: (filled: Filled) => Promise<void>;
};

/** Colour, state where it is kept apart, day, reason and author. Enter keeps them. */
export function RagForm({ start, preset, toReason, onKeep }: Props) {
  const [filled, setFilled] = useState(start);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const dateId = useId();
  const set = (part: Partial<Filled>) => setFilled((before) => ({ ...before, ...part }));
  // After the dialog is open: before that nothing in it takes the focus.
  useEffect(() => {
    const chosen = form.current?.querySelector<HTMLElement>("input:checked");
    const reason = form.current?.querySelector<HTMLElement>("[data-reason] input");
    (toReason ? reason : (chosen ?? form.current?.querySelector("input")))?.focus();
  }, [toReason]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || filled.date === "") return;
    setBusy(true);
    await onKeep(filled);
    setBusy(false);
  };
  const keepsState = ragPresets[preset].state;
  const choices: (Rag | null)[] = [...rags, null];
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)}>
      <fieldset className={styles.colours}>
        <legend className="visually-hidden">Colour</legend>
        {choices.map((rag) => (
          <label key={rag ?? "none"} className={styles.colour}>
            <input
              type="radio"
              name="rag"
              checked={filled.rag === rag}
              onChange={() =>
                set({ rag, state: keepsState ? filled.state : stateBeside(preset, start, rag) })
              }
            />
            {rag ? <RagWord rag={rag} /> : <span>No colour</span>}
            {rag && <span className={styles.meaning}>{ragPresets[preset][rag]}</span>}
          </label>
        ))}
      </fieldset>
      {(keepsState || start.state !== null) && (
        <Select
          label="State"
          value={filled.state ?? ""}
          options={[
            { value: "", label: "Not stated" },
            ...outputStates.map((value) => ({ value, label: outputStateWords[value] })),
          ]}
          onChange={(value) => set({ state: outputStates.find((each) => each === value) ?? null })}
        />
      )}
      <div data-reason>
        <TextInput label="Reason" value={filled.reason} onChange={(reason) => set({ reason })} />
      </div>
      <div className={styles.pair}>
        <div className={field.field}>
          <label htmlFor={dateId} className={field.label}>
            From the day
          </label>
          <input
            id={dateId}
            type="date"
            required
            className={field.input}
            value={filled.date}
            onChange={(event) => set({ date: event.target.value })}
          />
        </div>
        <TextInput label="Author" value={filled.author} onChange={(author) => set({ author })} />
      </div>
      <div className={styles.end}>
        <Button variant="main" type="submit" disabled={busy}>
          Keep
        </Button>
      </div>
    </form>
  );
}
