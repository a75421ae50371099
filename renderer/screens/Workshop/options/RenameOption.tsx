import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import type { Option } from "../../../../shared/domain/workshop/option.ts";
import { call } from "../../../api/client.ts";
import { useAutosave } from "../../../api/useAutosave.ts";
import styles from "./Options.module.css";

type Props = { option: Option; onDone: () => void };

/** The title of an option as a field: Enter or Escape is done, an empty title is not kept. */
export function RenameOption({ option, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { draft, setDraft, flush } = useAutosave({
    value: option.title,
    save: async (text) => {
      if (text.trim() !== "")
        await call("option.update", { id: option.id, patch: { title: text } });
    },
  });
  useLayoutEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    flush();
    onDone();
  };
  return (
    <input
      ref={field}
      className={styles.rename}
      aria-label="Title of the option"
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        flush();
        onDone();
      }}
    />
  );
}
