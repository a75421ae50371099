import type { ReactNode, RefObject } from "react";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { useKeysOf } from "../../state/useKeys.ts";
import styles from "./Filters.module.css";
import { Marks } from "./Marks.tsx";
import { Picks } from "./Picks.tsx";
import type { Names } from "./useNames.ts";

type Props = {
  filter: NoteFilter;
  names: Names;
  search: RefObject<HTMLInputElement | null>;
  onChange: (filter: NoteFilter) => void;
  /** Beneath them. */
  children: ReactNode;
};

/** The words to look for, what is filtered by, and the filters that combine with them. */
export function Filters({ filter, names, search, onChange, children }: Props) {
  useKeysOf("evidence", {
    "/": () => {
      search.current?.focus();
      search.current?.select();
    },
  });
  const set = (patch: { [K in keyof NoteFilter]: NoteFilter[K] | undefined }) => {
    const merged = Object.entries({ ...filter, ...patch });
    onChange(Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as NoteFilter);
  };
  return (
    <search className={styles.filters}>
      <div className={styles.line}>
        <div className={styles.words}>
          <input
            ref={search}
            type="search"
            aria-label="Find in notes"
            placeholder="Find in notes"
            value={filter.words ?? ""}
            onChange={(event) => set({ words: event.target.value || undefined })}
            onKeyDown={(event) => {
              if (event.key !== "ArrowDown" || event.nativeEvent.isComposing) return;
              const list = document.querySelector<HTMLElement>('[role="listbox"]');
              if (!list) return;
              event.preventDefault();
              list.focus();
            }}
          />
          <Kbd keys="/" />
        </div>
        <Marks
          filter={filter}
          names={names}
          onRemove={(keys) => {
            set(Object.fromEntries(keys.map((key) => [key, undefined])));
            search.current?.focus();
          }}
          onClear={() => {
            onChange({});
            search.current?.focus();
          }}
        />
      </div>
      <Picks filter={filter} names={names} onSet={set} />
      {children}
    </search>
  );
}
