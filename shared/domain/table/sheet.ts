/** A table to write to a file: text stays text, numbers are numbers, null is an empty cell. */
export type Sheet = { name: string; header: string[]; rows: (string | number | null)[][] };

/** A table as read from a file: every cell as text, rows as long as they are. */
export type ReadSheet = { name: string; rows: string[][] };
