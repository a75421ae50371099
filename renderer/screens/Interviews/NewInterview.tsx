import { useState } from "react";
import { type Mode, modes, modeWords } from "../../../shared/domain/interview.ts";
import { command } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { fromLocal } from "../../components/localTime.ts";
import { Select } from "../../components/Select.tsx";
import split from "../../components/Split.module.css";
import { TextInput } from "../../components/TextInput.tsx";
import { go } from "../../route.ts";
import { say } from "../../state/say.ts";
import styles from "./Interviews.module.css";
import { PeoplePicker } from "./PeoplePicker.tsx";

type Props = { start?: readonly string[]; onClose: () => void; onMade: () => void };

/** Plans an interview: who, when, how, for how long. */
export function NewInterview({ start = [], onClose, onMade }: Props) {
  const [who, setWho] = useState<string[]>([...start]);
  const [when, setWhen] = useState("");
  const [mode, setMode] = useState<Mode>("face-to-face");
  const [promised, setPromised] = useState("60");
  const [place, setPlace] = useState("");
  const submit = async () => {
    const fields = {
      plannedAt: fromLocal(when),
      mode,
      promisedMinutes: Math.round(Number(promised)) || 60,
      place,
    };
    const made = await command("interview.add", { stakeholderIds: who, fields });
    if (!made) return;
    onMade();
    say(`Interview ${made.number} planned`, {
      label: "Open",
      run: () => go({ screen: "interview", id: made.id }),
    });
  };
  return (
    <Dialog title="Plan an interview" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <PeoplePicker chosen={who} onChange={setWho} />
        <div className={split.pair}>
          <TextInput label="When" type="datetime-local" value={when} onChange={setWhen} />
          <TextInput
            label="Minutes promised"
            type="number"
            min={1}
            max={600}
            required
            value={promised}
            onChange={setPromised}
          />
          <Select
            label="Mode"
            value={mode}
            options={modes.map((value) => ({ value, label: modeWords[value] }))}
            onChange={setMode}
          />
          <TextInput label="Place" value={place} onChange={setPlace} />
        </div>
        <div className={split.end}>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="main" type="submit">
            Plan
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
