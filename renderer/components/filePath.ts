import type { FilePurpose } from "./FileDialog.tsx";

const separatorOf = (folder: string) => (folder.includes("\\") ? "\\" : "/");

/** The path of a name in a folder, in the folder's own spelling. */
export function join(folder: string, name: string): string {
  const separator = separatorOf(folder);
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
}

/** The last part of a path. */
export const lastPart = (path: string): string =>
  path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;

/** How the names of the files end that a purpose is about, parted by spaces. */
export const endings: Record<FilePurpose, string> = {
  open: ".soundings",
  new: ".soundings",
  export: ".docx",
  xlsx: ".xlsx",
  csv: ".csv",
  json: ".json",
  framework: ".json .csv",
  ics: ".ics",
  qdc: ".qdc",
  qdpx: ".qdpx",
  text: ".docx .txt .md",
  codebook: ".qdc",
  project: ".qdpx",
  table: ".csv .xlsx .tsv .txt",
};

/** The name with the ending that belongs to it. Where there are several, the person says which. */
export function withEnding(name: string, purpose: FilePurpose): string {
  const ending = endings[purpose];
  if (ending.includes(" ")) return name;
  return name.toLowerCase().endsWith(ending) ? name : name + ending;
}

/** Whether two paths may be the same file: on many computers capitals make no difference. */
export const isSameFile = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A title as a file name: without the characters that a file system refuses. */
export const asFileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\.+|\.+$/g, "")
    .slice(0, 80);
