import type { WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { call } from "../../../api/client.ts";
import { Field } from "../../../components/Field.tsx";
import { useStart } from "../../../components/useStart.ts";
import { Section } from "../../Overview/Section.tsx";
import { Agenda } from "./Agenda.tsx";
import { ClockField } from "./ClockField.tsx";
import styles from "./Overview.module.css";
import { Series } from "./Series.tsx";

/** What the workshop is for, when and where it is, what is on, and what takes up its results. */
export function WorkshopOverview({ workshop }: { workshop: WorkshopDetail }) {
  const { id } = workshop;
  const save = (patch: Partial<typeof workshop>) => call("workshop.update", { id, patch });
  useStart(true, () => document.querySelector<HTMLElement>("[role=tabpanel] textarea"));
  return (
    <div className={styles.page}>
      <Section title="When and where">
        <div className={styles.facts}>
          <div className={styles.wide}>
            <Field label="Title" value={workshop.title} save={(title) => save({ title })} wraps />
          </div>
          <Field label="Date" type="date" value={workshop.date} save={(date) => save({ date })} />
          <ClockField label="Begins" value={workshop.start} save={(start) => save({ start })} />
          <ClockField label="Ends" value={workshop.end} save={(end) => save({ end })} />
          <Field label="Place" value={workshop.place} save={(place) => save({ place })} wraps />
        </div>
      </Section>
      <Section title="Purposes" why="A line that begins with “- ” becomes a bullet.">
        <Field
          label="Purposes"
          hideLabel
          multiline
          rows={4}
          placeholder="What the workshop is for"
          value={workshop.purposes}
          save={(purposes) => save({ purposes })}
        />
      </Section>
      <Section
        title="Agenda"
        why="An item without a time follows on. Notes are the facilitator’s and are never shown to the room."
      >
        <Agenda workshop={workshop} />
      </Section>
      <Section title="Series" why="What comes out of one workshop goes into the next.">
        <Series workshop={workshop} />
      </Section>
      <Section
        title="Illustrative"
        why="For a workshop that shows what one could look like: documents then say so."
      >
        <Field
          label="Why it is an illustration"
          value={workshop.illustrative}
          placeholder="Empty for a record of what happened"
          save={(illustrative) => save({ illustrative })}
          wraps
        />
      </Section>
    </div>
  );
}
