import { type MouseEvent, useEffect, useState } from "react";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import { useQuery } from "../../api/useQuery.ts";
import { notesType } from "../../components/drag.ts";
import { isLost } from "../../components/foothold.ts";
import { keyName } from "../../state/keyName.ts";
import { orSay } from "../../state/say.ts";
import { openNote } from "../Interview/sought.ts";
import { Chooser, type Choosing } from "./Chooser.tsx";
import styles from "./NoteList.module.css";
import { NotePage } from "./NotePage.tsx";
import { hitAt, noteAt, pageOf, pageSize } from "./notePages.ts";
import type { Place } from "./place.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { useCursor } from "./useCursor.ts";
import type { Names } from "./useNames.ts";
import { useOrder } from "./useOrder.ts";
import { useRowHeight } from "./useRowHeight.ts";
import { useSelection } from "./useSelection.ts";
import { useWindow } from "./useWindow.ts";

type Props = { filter: NoteFilter; total: number; names: Names; place: Place };

/** The notes that match, only those near the screen drawn; one tab stop, arrows walk, Space selects. */
export function NoteList({ filter, total, names, place }: Props) {
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const listing = { filter, order: useOrder(filter, total) };
  const height = useRowHeight();
  const { frame, pages } = useWindow(total * height, pageSize * height);
  const { active, goTo, perScreen } = useCursor(frame, { total, height, filter, place });
  const selected = useSelection(listing, total);
  // The row is named to screen readers only once it is drawn.
  const page = Math.floor(active / pageSize);
  const read = useQuery("note.find", pageOf(listing, page)).data?.[active % pageSize];
  const isDrawn = read !== undefined && pages.includes(page);

  useEffect(() => {
    // Coming back, or in from the grid, what had the focus is gone; nobody's typing is disturbed.
    if (isLost(document.activeElement)) frame.current?.focus();
  }, [frame]);

  const choose = async (what: Choosing["what"]) => {
    const id = (await noteAt(listing, active))?.id;
    const noteIds = selected.ids.size > 0 ? [...selected.ids] : id ? [id] : [];
    if (noteIds.length > 0) setChoosing({ what, noteIds });
  };
  const openInterview = async (index: number) => {
    const hit = await noteAt(listing, index);
    if (hit) openNote(hit);
  };
  const toggle = async (index: number) => {
    const hit = await noteAt(listing, index);
    if (hit) selected.toggle(hit.id);
  };
  const walk = (to: number) => {
    selected.rest();
    goTo(to);
  };
  const stretch = (to: number) => selected.extend(active, goTo(to));
  const keys = new Map<string, () => void>([
    ["ArrowDown", () => walk(active + 1)],
    ["ArrowUp", () => walk(active - 1)],
    ["PageDown", () => walk(active + perScreen())],
    ["PageUp", () => walk(active - perScreen())],
    ["Home", () => walk(0)],
    ["End", () => walk(total - 1)],
    ["Shift+ArrowDown", () => stretch(active + 1)],
    ["Shift+ArrowUp", () => stretch(active - 1)],
    ["Shift+PageDown", () => stretch(active + perScreen())],
    ["Shift+PageUp", () => stretch(active - perScreen())],
    ["Shift+Home", () => stretch(0)],
    ["Shift+End", () => stretch(total - 1)],
    [" ", () => orSay(toggle(active))],
    ["Ctrl+A", selected.all],
    ["Escape", selected.clear],
    ["Enter", () => orSay(openInterview(active))],
    ["T", () => orSay(choose("theme"))],
    ["F", () => orSay(choose("finding"))],
    ["A", () => orSay(choose("area"))],
  ]);
  const onClick = (event: MouseEvent) => {
    const index = indexAt(event.target);
    frame.current?.focus();
    if (index === null) return;
    if (event.shiftKey) return stretch(index);
    const onTick = event.target instanceof Element && event.target.closest("[data-tick]") !== null;
    walk(index);
    if (event.ctrlKey || event.metaKey || onTick) orSay(toggle(index));
  };

  return (
    <>
      <SelectionBar
        count={selected.ids.size}
        onChoose={(what) => orSay(choose(what))}
        onClear={() => {
          selected.clear();
          frame.current?.focus();
        }}
      />
      <div
        ref={frame}
        role="listbox"
        aria-label="Notes"
        aria-multiselectable="true"
        aria-activedescendant={isDrawn ? `note-row-${active}` : undefined}
        tabIndex={0}
        className={styles.frame}
        onClick={onClick}
        onDoubleClick={(event) => orSay(openInterview(indexAt(event.target) ?? -1))}
        onDragStart={(event) => {
          const id = hitAt(listing, indexAt(event.target) ?? -1)?.id;
          if (id === undefined) return;
          const ids = selected.ids.has(id) ? [...selected.ids] : [id];
          event.dataTransfer.setData(notesType, JSON.stringify(ids));
        }}
        onKeyDown={(event) => {
          const name = keyName(event.nativeEvent);
          const run = keys.get(name) ?? keys.get(name.toUpperCase());
          if (!run || event.nativeEvent.isComposing) return;
          event.preventDefault();
          run();
        }}
      >
        <div role="presentation" className={styles.all} style={{ height: total * height }}>
          {pages.map((page) => (
            <NotePage
              key={page}
              {...{ page, total, height, listing, names, active }}
              selected={selected.ids}
            />
          ))}
        </div>
      </div>
      {choosing && <Chooser choosing={choosing} names={names} onDone={() => setChoosing(null)} />}
    </>
  );
}

/** The place of the row that was clicked. */
function indexAt(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return row ? Number(row.dataset.index) : null;
}
