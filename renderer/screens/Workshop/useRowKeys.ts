import type { RefObject } from "react";
import { focusLater } from "../../components/focusLater.ts";
import { tellPlace } from "../../components/tellPlace.ts";
import { flushAll } from "../../state/flush.ts";
import { sayDone } from "../../state/history.ts";
import { whenIdle } from "../../state/saving.ts";
import { useKeysOf } from "../../state/useKeys.ts";

type Options = {
  what: string;
  rows: readonly { id: string }[];
  body: RefObject<HTMLElement | null>;
  move: (id: string, position: number) => Promise<null | undefined>;
  /** Undefined where it failed. */
  remove: (id: string) => Promise<null | undefined>;
};

/** The keys that move and delete the row with the cursor; the cursor stays in its column. */
export function useRowKeys({ what, rows, body, move, remove }: Options) {
  /** The row with the cursor, and the column of its cell. */
  const here = () => {
    const focus = document.activeElement;
    const line = focus?.closest("tr");
    if (!line || !body.current?.contains(line)) return null;
    const column = focus?.closest("td")?.cellIndex ?? 0;
    return { index: rows.findIndex(({ id }) => id === line.dataset.row), column };
  };
  const fieldOf = (index: number, column: number) => {
    const line = body.current?.children[index];
    const fields = "textarea, input, select";
    return (line?.children[column]?.querySelector(fields) ?? line?.querySelector(fields)) as
      | HTMLElement
      | null
      | undefined;
  };
  const step = (by: number) => {
    const at = here();
    const row = at && rows[at.index];
    if (!row || !at || !rows[at.index + by]) return;
    void move(row.id, at.index + by).then((done) => {
      // Browsers may take the cursor from a row that changes its place.
      if (done === undefined) return;
      tellPlace(at.index + by, rows.length);
      focusLater(() => {
        const field = fieldOf(at.index + by, at.column);
        return field?.closest("tr")?.dataset.row === row.id ? field : null;
      });
    });
  };
  const removeAt = async (index: number, column: number) => {
    const row = rows[index];
    if (!row) return;
    const next = index + 1 < rows.length ? index + 1 : index - 1;
    fieldOf(next, column)?.focus();
    // What was typed last is a step before this one, so that undo takes back the deletion alone.
    flushAll();
    await whenIdle();
    if ((await remove(row.id)) === undefined) return;
    sayDone(`${what} deleted`);
    // After the last one it goes on where the first is made.
    if (next < 0)
      focusLater(() => document.querySelector("[role=tabpanel] :is([data-begin], form input)"));
  };
  useKeysOf(
    "workshop",
    {
      "Alt+ArrowUp": () => step(-1),
      "Alt+ArrowDown": () => step(1),
      "Alt+Delete": () => {
        const at = here();
        if (at) void removeAt(at.index, at.column);
      },
    },
    { inFields: true },
  );
  return { remove: removeAt };
}
