import { useMemo } from "react";
import { inTreeOrder, withDescendants } from "../../../../shared/domain/theme.ts";
import { messageNumber } from "../../../../shared/report/findingNumbers.ts";
import { useQuery } from "../../../api/useQuery.ts";
import columns from "../../../components/Columns.module.css";
import { classes } from "../../../components/classes.ts";
import { Empty } from "../../../components/Empty.tsx";
import { useSpeakers } from "../../../components/useSpeakers.ts";
import { useStart } from "../../../components/useStart.ts";
import { go } from "../../../route.ts";
import type { AssessedHeading } from "../assess.ts";
import styles from "./Board.module.css";
import { useBoardTheme } from "./place.ts";
import { ThemeBoard } from "./ThemeBoard.tsx";
import { ThemeList } from "./ThemeList.tsx";

/** Where a person goes on: the notes to be put together, else the first thing to do. */
const start = () =>
  document.querySelector<HTMLElement>('[data-list="pile"]') ??
  document.querySelector<HTMLElement>("[data-begin]");

/** Notes of a theme grouped by hand into clusters, which become key messages. */
export function Board({ headings }: { headings: readonly AssessedHeading[] }) {
  const themes = useQuery("theme.list", {}).data;
  const groupings = useQuery("cluster.count", {}).data;
  const speakers = useSpeakers();
  const wanted = useBoardTheme((state) => state.themeId);
  const rows = useMemo(() => inTreeOrder(themes ?? []), [themes]);
  // Where grouping was begun, else where there is something to group.
  const firstWith = (what: "inClusters" | "notes") =>
    rows.find(({ theme }) => groupings?.some((each) => each.themeId === theme.id && each[what] > 0))
      ?.theme;
  const first = firstWith("inClusters") ?? firstWith("notes") ?? rows[0]?.theme;
  const theme = groupings && (themes?.find(({ id }) => id === wanted) ?? first);
  const board = useQuery("cluster.list", theme ? { themeId: theme.id } : null).data;
  const numbers = useMemo(
    () =>
      new Map(
        headings.flatMap(({ messages }, i) =>
          messages.map(({ finding }, j) => [finding.id, messageNumber(i, j)] as const),
        ),
      ),
    [headings],
  );
  const below = useMemo(() => {
    const ids = theme ? withDescendants(themes ?? [], theme.id) : new Set<string>();
    return new Map(
      (themes ?? [])
        .filter(({ id }) => ids.has(id) && id !== theme?.id)
        .map((each) => [each.id, each] as const),
    );
  }, [themes, theme]);
  useStart(board !== undefined || (groupings !== undefined && themes?.length === 0), start);

  if (!themes || !groupings) return null;
  if (!theme)
    return (
      <Empty action={{ label: "Go to themes", run: () => go({ screen: "themes" }) }}>
        The notes of a theme are put together here, until each group says one thing: make the themes
        first.
      </Empty>
    );
  return (
    <div className={classes(columns.columns, styles.board)}>
      <ThemeList rows={rows} groupings={groupings} chosenId={theme.id} />
      {board && (
        <ThemeBoard
          key={theme.id}
          themeId={theme.id}
          board={board}
          headings={headings}
          facts={{ speakers, numbers, below }}
        />
      )}
    </div>
  );
}
