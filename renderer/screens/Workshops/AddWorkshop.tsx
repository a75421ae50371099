import { useState } from "react";
import { command } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import split from "../../components/Split.module.css";
import { TextInput } from "../../components/TextInput.tsx";
import { sayDone } from "../../state/history.ts";
import styles from "./Workshops.module.css";

type Props = { onClose: () => void; onMade: (id: string) => void };

/** What a workshop begins with; the rest is written on its own pages. */
export function AddWorkshop({ onClose, onMade }: Props) {
  const [title, setTitle] = useState("");
  const [date, setDate] = useState("");
  const [place, setPlace] = useState("");
  const submit = async () => {
    const made = await command("workshop.add", { title, date, place });
    if (!made) return;
    onMade(made.id);
    sayDone(`“${title.trim()}” added`);
  };
  return (
    <Dialog title="Add a workshop" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== "") void submit();
        }}
      >
        <TextInput label="Title" value={title} onChange={setTitle} required />
        <div className={split.pair}>
          <TextInput label="Date" type="date" value={date} onChange={setDate} />
          <TextInput label="Place" value={place} onChange={setPlace} />
        </div>
        <div className={split.end}>
          <Button type="submit" variant="main" disabled={title.trim() === ""}>
            Add <Kbd keys="Enter" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
