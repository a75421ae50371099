import { type Interview, isHeld, modes, modeWords } from "../../../shared/domain/interview.ts";
import { AppError } from "../../../shared/errors.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import { fromLocal, toLocal } from "../../components/localTime.ts";
import { Panel } from "../../components/Panel.tsx";
import { Select } from "../../components/Select.tsx";
import split from "../../components/Split.module.css";
import { Appointments } from "./Appointments.tsx";
import { Documents } from "./Documents.tsx";
import styles from "./Interviews.module.css";
import { Papers } from "./Papers.tsx";
import { PeoplePicker } from "./PeoplePicker.tsx";
import { QuestionsPart } from "./questions/QuestionsPart.tsx";
import { RecordPart } from "./record/RecordPart.tsx";
import { WrapUp } from "./WrapUp.tsx";

type Props = {
  interview: Interview;
  onCorrect: () => void;
  onClose: () => void;
  onRemove: () => void;
};

/** What is agreed and recorded of an interview besides its notes, edited in place. */
export function InterviewPanel({ interview, onCorrect, onClose, onRemove }: Props) {
  const { id } = interview;
  const save = (patch: Partial<Interview>) => call("interview.update", { id, patch });
  const correct = (name: "startedAt" | "endedAt", label: string) => (
    <Field
      label={label}
      type="datetime-local"
      value={toLocal(interview[name])}
      save={async (text) => {
        const at = fromLocal(text);
        // Half a date reads as none, and what was held stays held.
        if (at === null) throw new AppError("invalid-input", "This needs a date and a time.");
        await call("interview.correct", { id, patch: { [name]: at } });
      }}
    />
  );
  return (
    <Panel title={`Interview ${interview.number}`} onClose={onClose}>
      <WrapUp interview={interview} />
      <Papers interview={interview} />
      {isHeld(interview) && <RecordPart interview={interview} onCorrect={onCorrect} />}
      <div data-editing={id} style={{ display: "contents" }}>
        <PeoplePicker
          chosen={interview.stakeholderIds}
          onChange={(stakeholderIds) =>
            void command("interview.setStakeholders", { id, stakeholderIds })
          }
        />
        <Field
          label="Planned for"
          type="datetime-local"
          value={toLocal(interview.plannedAt)}
          save={(text) => save({ plannedAt: fromLocal(text) })}
        />
        <Appointments interview={interview} />
        <div className={split.pair}>
          <Field
            label="Minutes promised"
            type="number"
            value={String(interview.promisedMinutes)}
            save={(text) => save({ promisedMinutes: Number(text) })}
          />
          <Select
            label="Mode"
            value={interview.mode}
            options={modes.map((value) => ({ value, label: modeWords[value] }))}
            onChange={(mode) => void command("interview.update", { id, patch: { mode } })}
          />
        </div>
        <QuestionsPart interview={interview} />
        <Field label="Place" value={interview.place} save={(place) => save({ place })} />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={interview.rescheduled}
            onChange={(event) =>
              void command("interview.update", { id, patch: { rescheduled: event.target.checked } })
            }
          />
          Was moved to another date
        </label>
        {interview.startedAt && correct("startedAt", "Began")}
        {interview.endedAt && correct("endedAt", "Ended")}
        {interview.endedAt && (
          <Field
            label="Ended early because"
            value={interview.endedEarly}
            save={(endedEarly) => save({ endedEarly })}
          />
        )}
        <Documents interview={interview} />
      </div>
      <div className={split.end}>
        <Button variant="danger" onClick={onRemove}>
          Delete
        </Button>
      </div>
    </Panel>
  );
}
