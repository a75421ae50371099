import { useEffect, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import styles from "./FilePage.module.css";
import { FolderList } from "./FolderList.tsx";
import { lastPart } from "./filePath.ts";
import { TextInput } from "./TextInput.tsx";
import { useFolder } from "./useFolder.ts";

/** Walks to a folder: the folder dialog of the browser way. */
export function FolderPage({ onAnswer }: { onAnswer: (path: string | null) => void }) {
  // Files are not what is chosen here.
  const { folder, failure, look } = useFolder("/");
  const [path, setPath] = useState("");
  const form = useRef<HTMLFormElement>(null);
  // The row that was gone into is gone: on with what is in there, or, where there is nothing, with choosing it.
  useEffect(() => {
    if (folder) form.current?.querySelector<HTMLElement>("li button, [type=submit]")?.focus();
  }, [folder]);
  return (
    <Dialog title="Choose a folder" onClose={() => onAnswer(null)}>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim() === "") return folder ? onAnswer(folder.folder) : undefined;
          void look(path.trim());
          setPath("");
        }}
      >
        <TextInput label="Path of a folder" value={path} onChange={setPath} />
        <div className={styles.where}>
          {folder?.parent != null && (
            <Button onClick={() => void look(folder.parent ?? undefined)}>Up</Button>
          )}
          <span>{folder?.folder}</span>
        </div>
        <FolderList
          folder={folder}
          chosen=""
          onFolder={(path) => void look(path)}
          onFile={() => undefined}
        />
        <p role="status" className={styles.where}>
          {failure}
        </p>
        <div className={styles.end}>
          <Button onClick={() => onAnswer(null)}>Cancel</Button>
          <Button variant="main" type="submit" disabled={!folder}>
            {path.trim() !== ""
              ? "Go there"
              : folder
                ? `Choose ${lastPart(folder.folder)}`
                : "Choose"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
