import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { SavedQuery } from "../../../../shared/domain/savedQuery.ts";
import { command } from "../../../api/useCommand.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Dialog } from "../../../components/Dialog.tsx";
import { Empty } from "../../../components/Empty.tsx";
import { focusLater } from "../../../components/focusLater.ts";
import { KeyHints } from "../../../components/KeyHints.tsx";
import { tellPlace } from "../../../components/tellPlace.ts";
import { rowElement, useRows } from "../../../components/useRows.ts";
import { sayDone } from "../../../state/history.ts";
import type { Names } from "../useNames.ts";
import styles from "./Saved.module.css";
import { SavedRow } from "./SavedRow.tsx";

type Props = {
  names: Names;
  onPick: (query: SavedQuery) => void;
  onClose: () => void;
  /** Where there is none yet. */
  onBegin: () => void;
};

/** All saved queries: the arrows walk, Enter opens one; renamed, moved and deleted where they stand. */
export function SavedDialog(props: Props) {
  const queries = useQuery("savedQuery.list", {}).data;
  return queries && <List {...props} queries={queries} />;
}

function List({
  queries,
  names,
  onPick,
  onClose,
  onBegin,
}: Props & { queries: readonly SavedQuery[] }) {
  const { active, walk, rowProps } = useRows(queries.map(({ id }) => id));
  const [renaming, setRenaming] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on coming to the list
  useEffect(() => {
    if (active !== null) rowElement(active)?.focus();
  }, []);
  const moved = useRef<string | null>(null);
  // Where the browser lets go of the row that moves, the cursor goes on with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the order is another
  useLayoutEffect(() => {
    if (moved.current !== null) rowElement(moved.current)?.focus();
    moved.current = null;
  }, [queries]);
  const back = (id: string) => {
    setRenaming(null);
    focusLater(() => rowElement(id));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = queries.findIndex(({ id }) => id === active);
    const query = queries[at];
    if (!query || renaming !== null) return;
    const { id, name } = query;
    const move = async (position: number) => {
      if (position < 0 || position >= queries.length) return;
      moved.current = id;
      if ((await command("savedQuery.move", { id, position })) !== undefined)
        tellPlace(position, queries.length);
    };
    const remove = async () => {
      if ((await command("savedQuery.remove", { id })) !== undefined)
        sayDone(`Saved query “${name}” deleted`);
    };
    if (event.altKey && event.key === "ArrowUp") void move(at - 1);
    else if (event.altKey && event.key === "ArrowDown") void move(at + 1);
    else if (event.key === "F2") setRenaming(id);
    else if (event.key === "Delete") void remove();
    else return walk(event);
    event.preventDefault();
  };
  return (
    <Dialog title="Saved queries" onClose={onClose} wide>
      {queries.length === 0 ? (
        <Empty action={{ label: "Filter the notes", run: onBegin }}>
          Filters that are kept under a name stand here, to be asked again.
        </Empty>
      ) : (
        <>
          <ul className={styles.list} onKeyDown={onKeyDown}>
            {queries.map((query) => (
              <SavedRow
                key={query.id}
                query={query}
                names={names}
                rowProps={rowProps(query.id)}
                renaming={renaming === query.id}
                onPick={() => onPick(query)}
                onRenamed={() => back(query.id)}
              />
            ))}
          </ul>
          <KeyHints
            hints={[
              ["Enter", "open"],
              ["F2", "rename"],
              ["Alt+ArrowUp", "move"],
              ["Delete", "delete"],
            ]}
          />
        </>
      )}
    </Dialog>
  );
}
