import { call } from "../../../api/client.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { Field } from "../../../components/Field.tsx";
import { Panel } from "../../../components/Panel.tsx";
import { linkAction } from "../links.ts";
import styles from "./Actions.module.css";
import { removeAction, removeObjective } from "./commands.ts";
import type { GridRow } from "./gridRows.ts";

type Props = { row: GridRow; onClose: () => void };
const parts = [
  ["why", "Why it matters"],
  ["want", "What we want to see"],
  ["know", "How we will know"],
] as const;

/** Beside the grid: the objective in its four parts, and which recommendations the action carries out. */
export function DetailPanel({ row, onClose }: Props) {
  const { objective } = row;
  const save = (field: string) => (text: string) =>
    call("objective.update", { id: objective.id, patch: { [field]: text } });
  return (
    <Panel title="Details" onClose={onClose}>
      {row.kind === "item" && <ActionPart key={row.action.id} action={row.action} />}
      <section key={objective.id} className={styles.part} aria-label="Objective">
        <Field label="Objective" value={objective.title} save={save("title")} wraps />
        {parts.map(([field, label]) => (
          <Field
            key={field}
            label={label}
            value={objective[field]}
            save={save(field)}
            multiline
            rows={2}
          />
        ))}
        <div>
          <Button variant="danger" onClick={() => void removeObjective(objective)}>
            Delete the objective
          </Button>
        </div>
      </section>
    </Panel>
  );
}

function ActionPart({ action }: { action: Parameters<typeof removeAction>[0] }) {
  const recommendations = useQuery("recommendation.list", {}).data;
  const { id, recommendationIds } = action;
  return (
    <section className={styles.part} aria-label="Action">
      <Field
        label={`Action ${action.number}`}
        value={action.task}
        save={(task) => call("action.update", { id, patch: { task } })}
        multiline
        rows={2}
      />
      <fieldset className={styles.mandates}>
        <legend className={styles.aside}>Carries out</legend>
        {recommendations?.length === 0 && (
          <p className={styles.aside}>Recommendations that are written stand here.</p>
        )}
        {recommendations?.map((each, index) => (
          <label key={each.id}>
            <input
              type="checkbox"
              checked={recommendationIds.includes(each.id)}
              onChange={(event) => linkAction(id, each.id, event.target.checked)}
            />
            <span>
              {index + 1} {each.title}
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button variant="danger" onClick={() => void removeAction(action)}>
          Delete the action
        </Button>
      </div>
    </section>
  );
}
