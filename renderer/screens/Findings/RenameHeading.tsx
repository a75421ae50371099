import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { call } from "../../api/client.ts";
import { useAutosave } from "../../api/useAutosave.ts";
import type { AssessedHeading } from "./assess.ts";
import styles from "./HeadingList.module.css";

type Props = { heading: AssessedHeading; onDone: () => void };

/** The title of a heading as a field: Enter or Escape is done, an empty title is not kept. */
export function RenameHeading({ heading, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { draft, setDraft, flush } = useAutosave({
    value: heading.title,
    save: async (text) => {
      if (text.trim() !== "") await call("heading.rename", { id: heading.id, title: text });
    },
  });
  useLayoutEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    flush();
    onDone();
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-heading="${heading.id}"]`)?.focus(),
    );
  };
  return (
    <input
      ref={field}
      className={styles.rename}
      aria-label="Title of the heading"
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
