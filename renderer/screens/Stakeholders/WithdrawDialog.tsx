import { useState } from "react";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import split from "../../components/Split.module.css";
import { TextInput } from "../../components/TextInput.tsx";
import { today } from "../../components/today.ts";
import { sayDone } from "../../state/history.ts";
import { LostSupport } from "./LostSupport.tsx";
import styles from "./WithdrawDialog.module.css";

type Props = { person: Stakeholder; onClose: () => void };

/** Says what somebody's withdrawal takes away before it is recorded, with when and how. */
export function WithdrawDialog({ person, onClose }: Props) {
  const { data } = useQuery("stakeholder.withdrawal", { id: person.id });
  const [consentDate, setDate] = useState(today);
  const [consentHow, setHow] = useState("");
  const [busy, setBusy] = useState(false);
  if (!data) return null;
  const record = async () => {
    if (busy) return;
    setBusy(true);
    const patch = { consent: "withdrawn", consentDate, consentHow } as const;
    const done = await command("stakeholder.update", { id: person.id, patch });
    setBusy(false);
    if (done === undefined) return;
    onClose();
    sayDone(`${person.code} withdrew; what they said counts nowhere`);
  };
  return (
    <Dialog title={`${person.code} withdraws their consent`} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        <LostSupport withdrawal={data} isDone={false} />
        <div className={split.pair}>
          <TextInput label="When" type="date" value={consentDate} onChange={setDate} />
          <TextInput label="How they said so" value={consentHow} onChange={setHow} />
        </div>
        <div className={split.end}>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="danger" type="submit" disabled={busy}>
            Record the withdrawal
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
