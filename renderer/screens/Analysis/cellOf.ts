import type { GridColumn } from "./ThemeGrid.tsx";

/** The name of a figure among all of a table. */
export const cellOf = (themeId: string, { key }: GridColumn): string =>
  `${themeId} ${key ?? "all"}`;
