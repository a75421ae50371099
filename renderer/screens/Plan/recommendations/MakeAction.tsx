import { type FormEvent, useState } from "react";
import type { Recommendation } from "../../../../shared/domain/finding.ts";
import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { Dialog } from "../../../components/Dialog.tsx";
import { Select } from "../../../components/Select.tsx";
import { TextInput } from "../../../components/TextInput.tsx";
import { sayDone } from "../../../state/history.ts";
import styles from "./MakeAction.module.css";

const another = "new";
type Props = { recommendation: Recommendation; plan: Plan; onClose: () => void };

/** Makes an action that carries out a recommendation, under an objective that is there or a new one. */
export function MakeAction({ recommendation, plan, onClose }: Props) {
  const [objectiveId, setObjectiveId] = useState(plan.objectives[0]?.id ?? another);
  const [objective, setObjective] = useState("");
  const [task, setTask] = useState(recommendation.title);
  const [busy, setBusy] = useState(false);
  const ready = task.trim() !== "" && (objectiveId !== another || objective.trim() !== "");

  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    const under = objectiveId === another ? { objective: { title: objective } } : { objectiveId };
    const made = await command("action.add", {
      ...{ ...under, task, recommendationIds: [recommendation.id] },
    });
    setBusy(false);
    if (!made) return;
    onClose();
    sayDone("Action made");
  };
  return (
    <Dialog title="Make an action" onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void make(event)}>
        <TextInput label="What is to be done" value={task} onChange={setTask} />
        <Select
          label="Objective"
          value={objectiveId}
          options={[
            ...plan.objectives.map(({ id, title }) => ({ value: id, label: title })),
            { value: another, label: "A new objective" },
          ]}
          onChange={setObjectiveId}
        />
        {objectiveId === another && (
          <TextInput label="Title of the new objective" value={objective} onChange={setObjective} />
        )}
        <p className={styles.foot}>
          <Button type="submit" variant="main" disabled={!ready || busy}>
            Make the action
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
