import { useState } from "react";
import type { Check } from "../../../../shared/domain/checks/check.ts";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import split from "../../../components/Split.module.css";
import { TextInput } from "../../../components/TextInput.tsx";
import { sayDone } from "../../../state/history.ts";
import styles from "./Checks.module.css";

type Props = { check: Check; about: string; onClose: () => void };

/** Asks why something is left as it is, and keeps the reason. */
export function ConsiderDialog({ check, about, onClose }: Props) {
  const [reason, setReason] = useState("");
  const { findingId, themeId, key, text } = check;
  const submit = async () => {
    const done = await command("check.consider", { findingId, themeId, check: key, reason });
    if (!done) return;
    onClose();
    sayDone("Left as it is");
  };
  return (
    <Dialog title="Leave it as it is" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{text}</p>
        {about && <p className={styles.about}>{about}</p>}
        <TextInput label="Reason" required value={reason} onChange={setReason} />
        <p className={styles.about}>
          It no longer counts as to look at, and comes back when what it rests on changes.
        </p>
        <div className={split.end}>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="main" type="submit">
            Leave it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
