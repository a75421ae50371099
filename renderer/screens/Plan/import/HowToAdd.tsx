import { useId } from "react";
import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { planRows } from "../../../../shared/domain/plan/progress.ts";
import field from "../../../components/Field.module.css";
import { counted } from "../../../components/format.ts";
import styles from "../../../components/import/Import.module.css";

type Props = {
  plan: Plan;
  replace: boolean;
  date: string;
  /** The plan that is imported has colours. */
  coloured: boolean;
  onReplace: (replace: boolean) => void;
  onDate: (date: string) => void;
};

/** Whether an imported plan stands after what is there or takes its place, and from when its colours hold. */
export function HowToAdd({ plan, replace, date, coloured, onReplace, onDate }: Props) {
  const id = useId();
  const outputs = planRows(plan).length;
  return (
    <>
      {plan.objectives.length > 0 && (
        <fieldset className={styles.how}>
          <legend className="visually-hidden">What becomes of the plan that is here</legend>
          <label>
            <input type="radio" name="how" checked={!replace} onChange={() => onReplace(false)} />
            Add it after the plan that is here
          </label>
          <label>
            <input type="radio" name="how" checked={replace} onChange={() => onReplace(true)} />
            Put it in place of the plan that is here ({counted(outputs, "output")} with their
            history are deleted)
          </label>
        </fieldset>
      )}
      {coloured && (
        <div className={`${field.field} ${styles.date}`}>
          <label htmlFor={id} className={field.label}>
            Its colours hold from
          </label>
          <input
            id={id}
            type="date"
            required
            className={field.input}
            value={date}
            onChange={(event) => onDate(event.target.value)}
          />
        </div>
      )}
    </>
  );
}
