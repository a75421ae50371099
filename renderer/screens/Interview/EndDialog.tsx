import { useId, useState } from "react";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { minutes } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import styles from "./EndDialog.module.css";

type Props = {
  gone: number;
  promisedMinutes: number;
  onEnd: (endedEarly: string) => void;
  onClose: () => void;
};

/** Ends an interview before its time, with the reason where there is one. */
export function EndDialog({ gone, promisedMinutes, onEnd, onClose }: Props) {
  const id = useId();
  const [why, setWhy] = useState("");
  return (
    <Dialog title="End the interview" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onEnd(why.trim());
        }}
      >
        <p>
          {minutes(gone)} of {promisedMinutes} min have gone.
        </p>
        <label htmlFor={id}>Why it ends early, if there is a reason to keep</label>
        <input
          id={id}
          className={styles.input}
          maxLength={500}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
        <div>
          <Button variant="main" type="submit">
            End <Kbd keys="Enter" />
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
