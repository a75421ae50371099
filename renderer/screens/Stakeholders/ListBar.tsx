import type { Met } from "../../../shared/domain/contacts/standing.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import { Button } from "../../components/Button.tsx";
import { ExportTable } from "../../components/ExportTable.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { Select } from "../../components/Select.tsx";
import styles from "./ListBar.module.css";
import { isIn, type Part, parts, partWords } from "./shown.ts";

type Props = {
  people: readonly Stakeholder[];
  met: Met;
  today: string;
  part: Part;
  onPart: (part: Part) => void;
  onImport: () => void;
  /** For how many a briefing would be written. */
  briefed: number;
  onBrief: () => void;
};

/** Parts that need a person: shown beside the list, not only in it. */
const urgent = ["consent-missing", "retention-over"] as const;

/** Which part of the contact list is shown, and its way in from a file and out to one. */
export function ListBar(props: Props) {
  const { people, met, today, part, onPart, onImport, briefed, onBrief } = props;
  const count = (each: Part) => people.filter((person) => isIn(each, person, met, today)).length;
  return (
    <div className={styles.bar}>
      <Select
        label="Show"
        hideLabel
        value={part}
        options={parts.map((value) => ({ value, label: `${partWords[value]} (${count(value)})` }))}
        onChange={onPart}
        inputClassName={styles.select}
      />
      {urgent
        .filter((each) => each !== part && count(each) > 0)
        .map((each) => (
          <Button key={each} variant="quiet" className={styles.urgent} onClick={() => onPart(each)}>
            {count(each)} {partWords[each].toLowerCase()}
          </Button>
        ))}
      <span className={styles.end}>
        <Button variant="quiet" onClick={onImport}>
          Import <Kbd keys="I" />
        </Button>
        <Button variant="quiet" onClick={onBrief}>
          {briefed === 1 ? "Briefing for 1" : `Briefings for ${briefed}`} <Kbd keys="B" />
        </Button>
        <span className={styles.warn}>This list names people:</span>
        <ExportTable sheet="stakeholders" name="Contact list" />
      </span>
    </div>
  );
}
