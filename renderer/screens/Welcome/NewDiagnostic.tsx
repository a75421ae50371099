import { useState } from "react";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { TextInput } from "../../components/TextInput.tsx";
import styles from "./Welcome.module.css";

type Props = {
  onClose: () => void;
  onMake: (title: string, authority: string) => Promise<void>;
  failure: string | null;
};

/** What a diagnostic must have to begin with; where it is kept is asked next. */
export function NewDiagnostic({ onClose, onMake, failure }: Props) {
  const [title, setTitle] = useState("");
  const [authority, setAuthority] = useState("");
  const ready = title.trim() !== "" && authority.trim() !== "";
  return (
    <Dialog title="New diagnostic" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void onMake(title.trim(), authority.trim());
        }}
      >
        <TextInput label="Title" value={title} onChange={setTitle} required />
        <TextInput
          label="Council or partnership"
          value={authority}
          onChange={setAuthority}
          required
        />
        {failure !== null && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
        <div className={styles.end}>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="main" type="submit" disabled={!ready}>
            Choose where to keep it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
