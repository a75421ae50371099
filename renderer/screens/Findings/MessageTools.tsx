import type { Finding } from "../../../shared/domain/finding.ts";
import { command } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { Select } from "../../components/Select.tsx";
import { moveTo, removeMessage } from "./actions.ts";
import type { AssessedHeading } from "./assess.ts";
import styles from "./MessageList.module.css";

type Props = { finding: Finding; headings: AssessedHeading[] };

/** What else can be done with the chosen key message. */
export function MessageTools({ finding, headings }: Props) {
  const { id } = finding;
  return (
    <div className={styles.tools}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={finding.inProgress}
          onChange={(event) =>
            void command("finding.update", { id, patch: { inProgress: event.target.checked } })
          }
        />
        Work already in progress
      </label>
      <Select
        label="Under"
        hideLabel
        inputClassName={styles.under}
        value={finding.headingId}
        options={headings.map((heading) => ({ value: heading.id, label: heading.title }))}
        onChange={(headingId) => {
          const heading = headings.find((entry) => entry.id === headingId);
          if (heading) void moveTo(heading, id);
        }}
      />
      <Button variant="quiet" onClick={() => void removeMessage(id)}>
        Delete
      </Button>
    </div>
  );
}
