import { useMemo, useRef, useState } from "react";
import type { Matrix } from "../../../../shared/domain/analysis/matrix.ts";
import type { MatrixRows } from "../../../../shared/domain/summary.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Empty } from "../../../components/Empty.tsx";
import { focusLater } from "../../../components/focusLater.ts";
import { go } from "../../../route.ts";
import { say } from "../../../state/say.ts";
import { useKeysOf } from "../../../state/useKeys.ts";
import type { Names } from "../../Evidence/useNames.ts";
import { look } from "../place.ts";
import { CellPanel, noteList, summaryBox } from "./CellPanel.tsx";
import { isRow, linesOf, nextToWrite, progressOf } from "./lines.ts";
import styles from "./Matrix.module.css";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { MatrixTools } from "./MatrixTools.tsx";
import { PickThemes } from "./PickThemes.tsx";
import { lookAt, useMatrixPlace } from "./place.ts";
import { themesAcross } from "./themesAcross.ts";
import { useCursor } from "./useCursor.ts";

type Props = { side: MatrixRows; names: Names };

/** Respondents, or strata, by themes: each cell says in the adviser's words what was said. */
export function MatrixView({ side, names }: Props) {
  const matrix = useQuery("matrix.get", { rows: side }).data;
  if (matrix === undefined || names.themes.length === 0) return null;
  if (matrix.rows.length === 0)
    return (
      <Empty action={{ label: "Go to interviews", run: () => go({ screen: "interviews" }) }}>
        When interviews are held and their notes tagged, this is where you sum up what each
        respondent said on each theme.
      </Empty>
    );
  return <Loaded matrix={matrix} side={side} names={names} />;
}

function Loaded({ matrix, side, names }: Props & { matrix: Matrix }) {
  const { across, open } = useMatrixPlace();
  const [picking, setPicking] = useState(false);
  const frame = useRef<HTMLTableElement>(null);
  const { themes: all, strata } = names;
  const lines = useMemo(() => linesOf(matrix, side, strata), [matrix, side, strata]);
  const themes = useMemo(() => themesAcross(all, across), [all, across]);
  const progress = useMemo(() => progressOf(lines, themes), [lines, themes]);
  const cursor = useCursor(lines, themes);
  const [line, theme] = [lines[cursor.spot.line], themes[cursor.spot.column]];
  const row = isRow(line) ? line : undefined;

  const write = (rowId: string | undefined, themeId: string | undefined) => {
    lookAt({ open: true });
    focusLater(() => summaryBox(`${rowId} ${themeId}`));
  };
  const next = () => {
    const spot = nextToWrite(lines, themes, cursor.spot);
    if (!spot) return say("Every cell that has notes is written");
    cursor.go(spot);
    const to = lines[spot.line];
    if (open) write(to?.key, themes[spot.column]?.id);
    else frame.current?.focus();
  };
  const close = () => {
    lookAt({ open: false });
    frame.current?.focus();
  };
  const turnToOther = () => {
    const box = summaryBox(`${row?.key} ${theme?.id}`);
    (document.activeElement === box ? noteList() : box)?.focus();
  };
  useKeysOf("analysis", {
    n: next,
    s: () => look({ side: side === "people" ? "strata" : "people" }),
    t: () => setPicking(true),
    ...(open && { escape: close }),
  });
  useKeysOf(
    "analysis",
    {
      "Alt+N": next,
      ...(open && {
        f6: turnToOther,
      }),
    },
    { inFields: true },
  );
  return (
    <div className={styles.screen}>
      <MatrixTools
        {...{ side, across, progress }}
        themes={all}
        onNext={next}
        onPick={() => setPicking(true)}
      />
      <div className={styles.split}>
        <MatrixGrid
          {...{ frame, lines, themes, side, names, cursor }}
          onOpen={(at) => write(lines[at.line]?.key, themes[at.column]?.id)}
        />
        {open && row && theme && (
          <CellPanel
            key={`${side} ${row.key} ${theme.id}`}
            {...{ row: row.row, theme, side, names }}
            cell={row.cells.get(theme.id)}
            onClose={close}
          />
        )}
      </div>
      {picking && (
        <PickThemes
          themes={all}
          chosen={themes.map(({ id }) => id)}
          onChoose={(themeIds) => lookAt({ across: { kind: "picked", themeIds } })}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}
