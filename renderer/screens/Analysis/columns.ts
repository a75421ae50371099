import { balancedKinds } from "../../../shared/domain/analysis/balance.ts";
import type { Crossing, CrossTable } from "../../../shared/domain/analysis/cross.ts";
import { areaName } from "../../../shared/domain/area.ts";
import { kindWords } from "../../../shared/domain/note.ts";
import { inTreeOrder } from "../../../shared/domain/theme.ts";
import type { Names } from "../Evidence/useNames.ts";
import type { GridColumn } from "./ThemeGrid.tsx";

type Wanted = {
  table: CrossTable;
  across: Crossing;
  /** Of the questions, only those of this section. */
  sectionId: string | null;
  /** Of the areas, only those of this scheme. */
  scheme: string | null;
  names: Names;
};

/** The columns as they are shown, all together at the end. */
export function columnsOf({ table, across, sectionId, scheme, names }: Wanted): GridColumn[] {
  const bases = new Map(table.columns.map(({ key, of }) => [key, of]));
  const keys = table.columns.map(({ key }) => key);
  const column = (key: string, words: Pick<GridColumn, "name" | "short">): GridColumn => ({
    ...{ key, of: bases.get(key) ?? 0, colour: "var(--third)" },
    ...words,
  });
  const all: GridColumn = { key: null, name: "All", of: table.of, colour: "var(--second)" };
  switch (across) {
    case "stratum":
      return [
        ...keys.map((key, i) => ({
          ...column(key, { name: names.stratum(key)?.name ?? "No stratum" }),
          ...(key === "" ? { of: null } : { colour: `var(--stratum-${(i % 6) + 1})` }),
        })),
        all,
      ];
    case "area": {
      const own = names.areas.filter((area) => scheme === null || area.scheme === scheme);
      return [
        ...own.map(({ id }) => column(id, { name: areaName(own, id) ?? "" })),
        ...(scheme === null && keys.includes("") ? [column("", { name: "No area" })] : []),
        all,
      ];
    }
    case "kind":
      return [
        ...balancedKinds.map((kind) => ({
          ...column(kind, { name: kindWords[kind] }),
          ...{ of: "theme" as const, colour: `var(--${kind})` },
        })),
        all,
      ];
    case "theme":
      return [
        ...inTreeOrder(names.themes).map(({ theme }) => column(theme.id, { name: theme.name })),
        all,
      ];
    case "section":
      return [
        ...keys.map((key) => {
          const section = names.sections.find(({ id }) => id === key);
          const name = section ? `${section.number} ${section.title}` : "No question";
          return column(key, { name });
        }),
        all,
      ];
    case "question": {
      const own = names.sections.find(({ id }) => id === sectionId)?.questions ?? [];
      return [
        ...own.map(({ id, number, text }) =>
          column(id, { name: `${number} ${text}`, short: number }),
        ),
        all,
      ];
    }
  }
}
