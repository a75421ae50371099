import { useRef, useState } from "react";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import { TextInput } from "../../../components/TextInput.tsx";
import styles from "./Overview.module.css";

/** The next item: minutes and title, then Enter, and the cursor is where the one after it begins. */
export function AddItem({ workshopId }: { workshopId: string }) {
  const [minutes, setMinutes] = useState("");
  const [title, setTitle] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const add = async () => {
    if (title.trim() === "") return;
    const length = minutes === "" ? null : Math.round(Number(minutes));
    const fields = { time: "", minutes: length, title, note: "" };
    if (!(await command("agenda.add", { workshopId, fields }))) return;
    setMinutes("");
    setTitle("");
    form.current?.querySelector("input")?.focus();
  };
  return (
    <form
      ref={form}
      data-new-item
      className={styles.addItem}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        label="Minutes"
        type="number"
        min={0}
        max={1440}
        value={minutes}
        onChange={setMinutes}
      />
      <TextInput label="New agenda item" value={title} onChange={setTitle} />
      <Button type="submit" disabled={title.trim() === ""}>
        Add <Kbd keys="Enter" />
      </Button>
    </form>
  );
}
