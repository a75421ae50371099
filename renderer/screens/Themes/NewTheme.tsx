import { useEffect, useRef, useState } from "react";
import { command } from "../../api/useCommand.ts";
import styles from "./ThemeTree.module.css";

type Props = {
  parentId: string | null;
  level: number;
  /** With the id of the theme that was made; null where none was. */
  onDone: (id: string | null) => void;
};

/** The row in which a new theme gets its name: Enter keeps it, Escape does not. */
export function NewTheme({ parentId, level, onDone }: Props) {
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const keep = async () => {
    if (busy.current) return;
    if (name.trim() === "") return onDone(null);
    busy.current = true;
    const made = await command("theme.add", { name, parentId });
    busy.current = false;
    if (made) onDone(made.id);
  };
  return (
    <div
      role="treeitem"
      tabIndex={-1}
      aria-level={level + 1}
      aria-label="New theme"
      className={styles.row}
    >
      <span className={styles.name} style={{ paddingInlineStart: 24 + level * 22 }}>
        <input
          ref={field}
          className={styles.field}
          aria-label="Name of the new theme"
          placeholder="Name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          onBlur={() => void keep()}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter") void keep();
            else if (event.key === "Escape") {
              busy.current = true;
              onDone(null);
            } else return;
            event.preventDefault();
          }}
        />
      </span>
    </div>
  );
}
