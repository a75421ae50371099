import { type KeyboardEvent, type Ref, useRef } from "react";
import { useAutosave } from "../api/useAutosave.ts";
import styles from "./InPlace.module.css";

type Props = {
  /** What the field is, for people who cannot see where it stands. */
  label: string;
  value: string;
  save: (text: string) => Promise<unknown>;
  placeholder?: string;
  className?: string | undefined;
  ref?: Ref<HTMLTextAreaElement>;
  /** To find it by from elsewhere on the screen. */
  name?: string;
  tabIndex?: number;
  /** Enter parts no lines; it calls this instead. */
  onEnter?: (field: HTMLTextAreaElement) => void;
  onEscape?: (field: HTMLTextAreaElement) => void;
  onFocus?: () => void;
};

/** Text that is edited where it stands: looks like the page, grows with its words, saves by itself. */
export function InPlace(props: Props) {
  const { draft, setDraft, flush } = useAutosave({ value: props.value, save: props.save });
  const composing = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (composing.current || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" && !event.shiftKey && props.onEnter) {
      event.preventDefault();
      flush();
      props.onEnter(event.currentTarget);
    }
    if (event.key === "Escape" && props.onEscape) {
      event.preventDefault();
      event.stopPropagation();
      flush();
      props.onEscape(event.currentTarget);
    }
  };
  return (
    <textarea
      ref={props.ref}
      className={[styles.field, props.className].filter(Boolean).join(" ")}
      aria-label={props.label}
      placeholder={props.placeholder}
      name={props.name}
      rows={Math.max(1, draft.split("\n").length)}
      tabIndex={props.tabIndex}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
      }}
      onKeyDown={onKeyDown}
      onFocus={props.onFocus}
      onBlur={flush}
    />
  );
}
