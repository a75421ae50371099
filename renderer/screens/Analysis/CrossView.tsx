import { useMemo } from "react";
import type { Counting, Crossing, CrossTable } from "../../../shared/domain/analysis/cross.ts";
import { withDescendants } from "../../../shared/domain/theme.ts";
import { useQuery } from "../../api/useQuery.ts";
import type { Names } from "../Evidence/useNames.ts";
import { columnsOf } from "./columns.ts";
import { filterOf } from "./filterOf.ts";
import { usePlace } from "./place.ts";
import { ThemeGrid } from "./ThemeGrid.tsx";

type Props = {
  across: Crossing;
  by: Counting;
  /** With `across` "question", the section whose questions stand across. */
  sectionId: string | null;
  /** With `across` "area", the scheme whose areas stand across. */
  scheme: string | null;
  caption: string;
  names: Names;
};

/** So many columns have room for a bar beside each figure. */
const mostBars = 8;

/** Themes against strata, areas, sections, questions, kinds or themes. */
export function CrossView({ across, by, sectionId, scheme, caption, names }: Props) {
  const table = useQuery("analysis.cross", { across, by }).data;
  const { cell } = usePlace();
  if (table === undefined) return null;
  return <Loaded {...{ table, across, by, sectionId, scheme, caption, names, cell }} />;
}

type LoadedProps = Props & { table: CrossTable; cell: string | null };

function Loaded({ table, across, by, sectionId, scheme, caption, names, cell }: LoadedProps) {
  const { themes } = names;
  const places = useMemo(() => new Map(table.columns.map(({ key }, i) => [key, i])), [table]);
  const below = useMemo(
    () => new Map(themes.map(({ id }) => [id, withDescendants(themes, id)])),
    [themes],
  );
  const columns = columnsOf({ table, across, sectionId, scheme, names });
  const isWide = across === "question" || across === "theme" || columns.length > mostBars;
  return (
    <ThemeGrid
      caption={caption}
      columns={columns}
      placeOf={(key) => places.get(key) ?? -1}
      rows={table.rows}
      themes={themes}
      look={isWide ? "shades" : "bars"}
      unit={by}
      startAt={cell}
      filterOf={(themeId, key) => filterOf(across, by, themeId, key)}
      {...(across === "theme" && {
        isIdle: (themeId: string, key: string) =>
          below.get(themeId)?.has(key) === true || below.get(key)?.has(themeId) === true,
      })}
    />
  );
}
