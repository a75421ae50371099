import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isPickKind, type SaveKind } from "../../shared/program.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import type { FilePurpose } from "./FileDialog.tsx";
import styles from "./FilePage.module.css";
import { FolderList } from "./FolderList.tsx";
import { endings, isSameFile, join, lastPart, withEnding } from "./filePath.ts";
import { TextInput } from "./TextInput.tsx";
import { useFolder } from "./useFolder.ts";

type Props = {
  purpose: FilePurpose;
  startName: string;
  onAnswer: (path: string | null) => void;
};

const titles: Record<FilePurpose, string> = {
  open: "Open a diagnostic",
  new: "Where to keep the diagnostic",
  export: "Where to write the document",
  xlsx: "Where to write the table",
  csv: "Where to write the table",
  json: "Where to write the questions",
  ics: "Where to write the calendar",
  qdc: "Where to write the codebook",
  qdpx: "Where to write the project",
  table: "Choose a table",
  text: "Choose a document",
  framework: "Choose a framework",
  codebook: "Choose a codebook",
  project: "Choose a project",
};
const replaced = "There is a file of this name already; it will be replaced.";
const warnings: Record<SaveKind, string> = {
  new: "There is a file of this name already.",
  export: replaced,
  xlsx: replaced,
  csv: replaced,
  json: replaced,
  ics: replaced,
  qdc: replaced,
  qdpx: replaced,
};
const verbs: Record<FilePurpose, string> = {
  open: "Open",
  new: "Keep here",
  export: "Write",
  xlsx: "Write",
  csv: "Write",
  json: "Write",
  ics: "Write",
  qdc: "Write",
  qdpx: "Write",
  table: "Open",
  text: "Open",
  framework: "Open",
  codebook: "Open",
  project: "Open",
};

/** Folder, files and a name: the file dialog of the browser way. */
export function FilePage({ purpose, startName, onAnswer }: Props) {
  const { folder, failure, look } = useFolder(endings[purpose]);
  const [name, setName] = useState(startName);
  const form = useRef<HTMLFormElement>(null);
  // The row that was gone into is gone, and the focus with it: on with what is in there.
  useEffect(() => {
    if (folder && !form.current?.contains(document.activeElement))
      form.current?.querySelector<HTMLElement>("li button, input")?.focus();
  }, [folder]);
  const isThere = isPickKind(purpose);
  const typed = name.trim();
  const isPath = /^([\\/]|[A-Za-z]:)/.test(typed);
  const full = folder && (isPath ? typed : join(folder.folder, typed));
  const target = full && withEnding(full, purpose);
  const there = target !== null && folder?.files.some((file) => isSameFile(file, target)) === true;
  const taken = purpose === "new" && there;
  const submit = () => {
    if (typed === "" || full === null || taken) return;
    if (folder?.folders.includes(full)) {
      setName("");
      void look(full);
    } else onAnswer(target);
  };
  return (
    <Dialog title={titles[purpose]} onClose={() => onAnswer(null)}>
      <form
        ref={form}
        className={styles.form}
        onKeyDown={intoList}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput label="File name" value={name} onChange={setName} />
        <div className={styles.where}>
          {folder?.parent != null && (
            <Button onClick={() => void look(folder.parent ?? undefined)}>Up</Button>
          )}
          <span>{folder?.folder}</span>
        </div>
        <FolderList
          folder={folder}
          chosen={typed}
          onFolder={(path) => void look(path)}
          onFile={(path) => (isThere ? onAnswer(path) : setName(lastPart(path)))}
        />
        <p role="status" className={styles.where}>
          {failure ?? (!isThere && there ? warnings[purpose] : "")}
        </p>
        <div className={styles.end}>
          <Button onClick={() => onAnswer(null)}>Cancel</Button>
          <Button variant="main" type="submit" disabled={typed === "" || taken}>
            {verbs[purpose]}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Arrow down leads from the name into the list. */
function intoList(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "ArrowDown" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>("li button")?.focus();
}
