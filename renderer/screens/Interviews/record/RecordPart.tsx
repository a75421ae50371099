import type { Interview } from "../../../../shared/domain/interview.ts";
import { call } from "../../../api/client.ts";
import { Button } from "../../../components/Button.tsx";
import { Field } from "../../../components/Field.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import split from "../../../components/Split.module.css";
import { go } from "../../../route.ts";
import { CorrectionList } from "./CorrectionList.tsx";
import styles from "./record.module.css";

type Props = { interview: Interview; onCorrect: () => void };

/** The record that the respondent checks: when it went out, when it was agreed to, and what they corrected. */
export function RecordPart({ interview, onCorrect }: Props) {
  const { id, recordSentOn, recordAgreedOn } = interview;
  const save = (patch: Partial<Interview>) => call("interview.update", { id, patch });
  return (
    <section className={styles.part} aria-label="Record">
      <h3 className={styles.title}>Record for the respondent to check</h3>
      <div className={split.pair}>
        <Field
          label="Sent on"
          type="date"
          value={recordSentOn}
          save={(day) => save({ recordSentOn: day })}
        />
        <div data-agreed={id}>
          <Field
            label="Agreed on"
            type="date"
            value={recordAgreedOn}
            save={(day) => save({ recordAgreedOn: day })}
          />
        </div>
      </div>
      <CorrectionList interviewId={id} />
      <div className={split.end}>
        <Button data-correct onClick={onCorrect}>
          Enter a correction <Kbd keys="C" />
        </Button>
        <Button
          onClick={() => go({ screen: "report", document: "interview-record", subjectId: id })}
        >
          Record to check
        </Button>
      </div>
    </section>
  );
}
