import type { Prose } from "../domain/narrative.ts";
import type { Rag } from "../domain/plan/rag.ts";
import type { DocumentId } from "./documents.ts";

/** Running text with emphasis. A plain string is one run. */
export type Run = { text: string; bold?: true; italic?: true };
export type Inline = string | readonly Run[];

/** A cell of a table. With a colour, the colour stands behind its words. */
export type Cell = string | { rag: Rag; text: string };

/**
 * Horizontal stacked bars, one bar per category, one segment per series; or another `shape`: a bar per series beside
 * the others, or upright stacked columns.
 */
export type ChartSpec = {
  title: string;
  categories: string[];
  series: { name: string; colour: string; values: number[] }[];
  /** What the numbers are, for example "interviews". */
  unit: string;
  alt: string;
  shape?: "beside" | "columns";
  /** Of bars beside each other the end of the scale; without it, the largest figure. */
  most?: number;
  /** The parts of a bar overlap, or are not all there is: no figure stands for the whole. */
  unsummed?: true;
};

export type TableSpec = {
  /** Says what the table is, beneath "Table n". */
  caption: string;
  /** For people who cannot see it. */
  description: string;
  header: string[];
  rows: Cell[][];
  /** Relative widths of the columns, same length as `header`. */
  widths: number[];
  /** Its rows are long: however few they are, they need not be on one page. */
  flows?: true;
};

/**
 * A document is a list of these and nothing else; screen and Word file are drawn from the same list.
 * `edit` names what a part is made from, so that the screen can offer to edit it in place.
 */
export type Block =
  /** `compact`: the text begins beneath it, on the same page. */
  | { kind: "cover"; title: string; subtitle: string; lines: string[]; compact?: true }
  | { kind: "contents"; title: string }
  /**
   * level 1 to 3, numbered 1, 1.1, 1.1.1 by its place; `appendix` headings are lettered at level 1, and without a
   * number at level 2.
   */
  | {
      kind: "heading";
      level: 1 | 2 | 3;
      text: string;
      appendix?: true;
      id: string;
      edit?: EditTarget;
    }
  /** A paragraph numbered below its heading: 4.2.1 under heading 4.2. */
  | { kind: "numbered"; text: Inline; edit?: EditTarget }
  /** One that `leads` stays on the page of what follows. */
  | { kind: "paragraph"; text: Inline; edit?: EditTarget; leads?: true }
  /** A label above a table or list that is not an entry of the contents. */
  | { kind: "label"; text: string }
  /** `labels`, as many as `items`, stand in place of the bullets: the numbers that questions have anyway. */
  | { kind: "bullets"; items: Inline[]; labels?: string[]; edit?: EditTarget }
  | { kind: "quotation"; text: string; attribution: string; marks: boolean }
  | { kind: "table"; table: TableSpec }
  | { kind: "chart"; chart: ChartSpec }
  /** `note` stands last, after the pieces. */
  | {
      kind: "box";
      title: string;
      pieces: Prose[];
      note?: Inline;
      edit?: EditTarget;
    }
  /** Says that something is still to be written. On screen only: in a file nothing stands there. */
  | { kind: "empty"; text: string; edit?: EditTarget }
  /** Empty lines to write on by hand. */
  | { kind: "room"; lines: number }
  /** Boxes that can be ticked in the file itself. `tag` tells each box when the file comes back. */
  | { kind: "checks"; items: CheckItem[] }
  | { kind: "page-break" };

export type CheckItem = { label: string; text: string; tag: string; checked: boolean };

export type EditTarget =
  | { type: "narrative"; key: string }
  | { type: "finding"; id: string }
  | { type: "recommendation"; id: string }
  | { type: "workshop"; id: string }
  | { type: "exhibit"; id: string }
  | { type: "diagnostic" };

/** A whole document, ready to be drawn. */
export type ReportDocument = {
  id: DocumentId;
  /** How its pages lie. */
  page: "portrait" | "landscape";
  /** Whether each chapter begins on a page of its own. Short documents run on. */
  chapters: "own-page" | "run-on";
  title: string;
  authority: string;
  /** "Version 1.0 · Final" */
  versionLine: string;
  author: string;
  /** ISO date for the file's properties, taken from the diagnostic, so that the same content gives the same bytes. */
  date: string;
  blocks: Block[];
};
