import { useCallback, useRef, useState } from "react";
import type { NoteFilter, NoteHit } from "../../../shared/domain/note.ts";
import { call } from "../../api/client.ts";
import { Empty } from "../../components/Empty.tsx";
import { go } from "../../route.ts";
import { keyName } from "../../state/keyName.ts";
import { Chooser, type Choosing } from "./Chooser.tsx";
import styles from "./NoteList.module.css";
import { NotePage, pageSize, rowHeight } from "./NotePage.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import type { Names } from "./useNames.ts";
import { useOrder } from "./useOrder.ts";
import { useWindow } from "./useWindow.ts";

type Props = {
  filter: NoteFilter;
  total: number;
  ready: boolean;
  names: Names;
  /** null where nothing is filtered. */
  onClear: (() => void) | null;
};

/** The notes that match, only those near the screen drawn; one tab stop, arrows walk, Space selects. */
export function NoteList({ filter, total, ready, names, onClear }: Props) {
  const [active, setActive] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const order = useOrder(filter, total);
  const known = useRef(new Map<number, NoteHit>());
  const learn = useCallback(
    (index: number, hit: NoteHit) => void known.current.set(index, hit),
    [],
  );
  const { frame, pages } = useWindow(total * rowHeight, pageSize * rowHeight);

  const toggle = (id: string | undefined) => {
    if (id === undefined) return;
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const show = (index: number, extend: boolean) => {
    const to = Math.max(0, Math.min(total - 1, index));
    const box = frame.current;
    if (box) {
      const top = to * rowHeight;
      if (top < box.scrollTop) box.scrollTop = top;
      if (top + rowHeight > box.scrollTop + box.clientHeight)
        box.scrollTop = top + rowHeight - box.clientHeight;
    }
    const ids = [known.current.get(active)?.id, known.current.get(to)?.id].filter(
      (id) => id !== undefined,
    );
    if (extend) setSelected(new Set([...selected, ...ids]));
    setActive(to);
  };
  const chosenIds = () => {
    const here = known.current.get(active)?.id;
    return selected.size > 0 ? [...selected] : here ? [here] : [];
  };
  const choose = (what: Choosing["what"]) => {
    const noteIds = chosenIds();
    if (noteIds.length > 0) setChoosing({ what, noteIds });
  };
  const openInterview = (index: number) => {
    const hit = known.current.get(index);
    if (hit) go({ screen: "interview", id: hit.interviewId });
  };
  const perScreen = () =>
    Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 1);
  const keys = new Map<string, () => void>([
    ["ArrowDown", () => show(active + 1, false)],
    ["ArrowUp", () => show(active - 1, false)],
    ["Shift+ArrowDown", () => show(active + 1, true)],
    ["Shift+ArrowUp", () => show(active - 1, true)],
    ["PageDown", () => show(active + perScreen(), false)],
    ["PageUp", () => show(active - perScreen(), false)],
    ["Home", () => show(0, false)],
    ["End", () => show(total - 1, false)],
    [" ", () => toggle(known.current.get(active)?.id)],
    ["Ctrl+A", () => void call("note.ids", { filter }).then((ids) => setSelected(new Set(ids)))],
    ["Escape", () => setSelected(new Set())],
    ["Enter", () => openInterview(active)],
    ["T", () => choose("theme")],
    ["F", () => choose("finding")],
  ]);

  if (ready && total === 0)
    return onClear ? (
      <Empty action={{ label: "Clear the filters", run: onClear }}>No note matches.</Empty>
    ) : (
      <Empty action={{ label: "Go to interviews", run: () => go({ screen: "interviews" }) }}>
        Every note taken in an interview stands here, to be found, tagged and used as evidence.
      </Empty>
    );
  return (
    <>
      <SelectionBar
        count={selected.size}
        onChoose={choose}
        onClear={() => setSelected(new Set())}
      />
      <div
        ref={frame}
        role="listbox"
        aria-label="Notes"
        aria-multiselectable="true"
        aria-activedescendant={`note-row-${active}`}
        tabIndex={0}
        className={styles.frame}
        onKeyDown={(event) => {
          const name = keyName(event.nativeEvent);
          const run = keys.get(name) ?? keys.get(name.toUpperCase());
          if (!run || event.nativeEvent.isComposing) return;
          event.preventDefault();
          run();
        }}
      >
        <div role="presentation" className={styles.all} style={{ height: total * rowHeight }}>
          {pages.map((page) => (
            <NotePage
              key={page}
              page={page}
              total={total}
              filter={filter}
              order={order}
              names={names}
              active={active}
              selected={selected}
              learn={learn}
              onActive={setActive}
              onToggle={toggle}
              onOpen={openInterview}
            />
          ))}
        </div>
      </div>
      {choosing && (
        <Chooser choosing={choosing} themes={names.themes} onDone={() => setChoosing(null)} />
      )}
    </>
  );
}
