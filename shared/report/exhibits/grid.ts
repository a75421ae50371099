import type { TableSpec } from "../model.ts";
import { cell } from "../words.ts";
import { firstWidth, partsOf, widthFor } from "./columns.ts";

/** A table before it is cut to the width of a page. The first column says what a row is. */
export type Grid = {
  caption: string;
  description: string;
  header: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** Of the columns, where one of them holds more words than the others. It must then fit a page. */
  widths?: readonly number[];
};

/** A grid as one table, or as several beneath each other where it is wider than a page. */
export function tablesOf({ caption, description, header, rows, widths: given }: Grid): TableSpec[] {
  const texts = rows.map((row) => row.map((value) => cell(String(value ?? ""))));
  if (given)
    return [{ caption, description, header: [...header], rows: texts, widths: [...given] }];
  const column = (place: number) => texts.map((row) => row[place] ?? "");
  const needs = header.slice(1).map((head, i) => widthFor(head, column(i + 1)));
  const parts = partsOf(firstWidth(header[0] ?? "", column(0)), needs);
  return parts.map(({ places, widths }, i) => {
    const pick = <T>(row: readonly T[]) =>
      [0, ...places.map((place) => place + 1)].map((at) => row[at]);
    return {
      caption: parts.length > 1 ? `${caption}: part ${i + 1} of ${parts.length}` : caption,
      description:
        parts.length > 1
          ? `${description} It is wider than a page: each part has the first column again.`
          : description,
      header: pick(header).map((head) => head ?? ""),
      rows: texts.map((row) => pick(row).map((value) => value ?? "")),
      widths,
    };
  });
}
