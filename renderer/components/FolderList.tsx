import type { KeyboardEvent } from "react";
import type { Folder } from "../../shared/program.ts";
import styles from "./FilePage.module.css";
import { lastPart } from "./filePath.ts";

type Props = {
  folder: Folder | null;
  /** The file name typed or chosen so far. */
  chosen: string;
  onFolder: (path: string) => void;
  onFile: (path: string) => void;
};

/** What is in a folder. Arrow keys walk, Enter goes in or chooses. */
export function FolderList({ folder, chosen, onFolder, onFile }: Props) {
  if (!folder) return <div className={styles.list} />;
  const empty = folder.folders.length + folder.files.length === 0;
  return (
    <ul className={styles.list} aria-label="In this folder" onKeyDown={walk}>
      {empty && <li className={styles.note}>No folders and no fitting files here.</li>}
      {folder.folders.map((path) => (
        <li key={path}>
          <button type="button" className={styles.row} onClick={() => onFolder(path)}>
            <span className={styles.what}>Folder</span> {lastPart(path)}
          </button>
        </li>
      ))}
      {folder.files.map((path) => (
        <li key={path}>
          <button
            type="button"
            className={styles.row}
            aria-current={lastPart(path) === chosen ? "true" : undefined}
            onClick={() => onFile(path)}
          >
            <span className={styles.what}>File</span> {lastPart(path)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const { key, ctrlKey, altKey, metaKey } = event;
  const by = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const isLetter = key.length === 1 && key !== " " && !ctrlKey && !altKey && !metaKey;
  if (by === 0 && !isLetter) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll("button")];
  const at = rows.indexOf(document.activeElement as HTMLButtonElement);
  const row = isLetter
    ? nextBeginning(key, [...rows.slice(at + 1), ...rows.slice(0, at + 1)])
    : rows[Math.max(0, Math.min(rows.length - 1, at + by))];
  row?.focus();
}

/** The next row whose name begins with a letter. */
const nextBeginning = (letter: string, rows: readonly HTMLButtonElement[]) =>
  rows.find(({ lastChild }) =>
    lastChild?.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()),
  );
