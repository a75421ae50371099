import { useState } from "react";
import type { Interview } from "../../../shared/domain/interview.ts";
import { command } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { fromLocal, toLocal } from "../../components/localTime.ts";
import split from "../../components/Split.module.css";
import { TextInput } from "../../components/TextInput.tsx";
import { sayDone } from "../../state/history.ts";
import styles from "./Interviews.module.css";

type Props = { interview: Interview; kind: "moved" | "cancelled"; onClose: () => void };

/** Moves an interview to another time, or calls it off, with the reason. */
export function MoveDialog({ interview, kind, onClose }: Props) {
  const { id, number, plannedAt: before } = interview;
  const [when, setWhen] = useState(toLocal(before));
  const [reason, setReason] = useState("");
  const moves = kind === "moved";
  const submit = async () => {
    const plannedAt = fromLocal(when);
    if (moves && plannedAt === null) return;
    const done = moves
      ? await command("interview.reschedule", { id, plannedAt: plannedAt ?? "", reason })
      : await command("interview.cancel", { id, reason });
    if (done === undefined) return;
    onClose();
    sayDone(`Interview ${number} ${moves ? "moved" : "called off"}`);
  };
  return (
    <Dialog
      title={moves ? `Move interview ${number}` : `Call interview ${number} off`}
      onClose={onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {moves && (
          <TextInput
            label="New time"
            type="datetime-local"
            required
            value={when}
            onChange={setWhen}
          />
        )}
        <TextInput label="Reason" required value={reason} onChange={setReason} />
        <div className={split.end}>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant={moves ? "main" : "danger"} type="submit">
            {moves ? "Move" : "Call off"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
