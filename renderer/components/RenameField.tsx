import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useAutosave } from "../api/useAutosave.ts";

type Props = {
  label: string;
  title: string;
  rename: (title: string) => Promise<unknown>;
  className: string | undefined;
  /** `byKey`: Enter or Escape, so that the row wants the focus back. */
  onDone: (byKey: boolean) => void;
};

/** The title of a row as a field: Enter or Escape is done, an empty title is not kept. */
export function RenameField({ label, title, rename, className, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { draft, setDraft, flush } = useAutosave({
    value: title,
    save: async (text) => {
      if (text.trim() !== "") await rename(text);
    },
  });
  useLayoutEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    flush();
    onDone(true);
  };
  return (
    <input
      ref={field}
      className={className}
      aria-label={label}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        flush();
        onDone(false);
      }}
    />
  );
}
