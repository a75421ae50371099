import type { Recommendation } from "../../../../shared/domain/finding.ts";
import { Field } from "../../../components/Field.tsx";
import { type FieldName, saveField } from "./actions.ts";
import styles from "./Fields.module.css";

const fields: { name: Exclude<FieldName, "title">; label: string; multiline?: boolean }[] = [
  { name: "rationale", label: "Why, and what it asks for", multiline: true },
  { name: "responsible", label: "Responsible body" },
  { name: "reportBack", label: "Report back by" },
];

/** What a recommendation says beneath its title. */
export function RecommendationFields({ recommendation }: { recommendation: Recommendation }) {
  const { id } = recommendation;
  return (
    <div className={styles.fields}>
      {fields.map(({ name, label, multiline }) => (
        <div key={name} data-field={name}>
          <Field
            label={label}
            multiline={multiline ?? false}
            value={recommendation[name]}
            save={(text) => saveField(id, name, text)}
          />
          {multiline && (
            <p className={styles.hint}>
              A line that begins with <q>- </q> is a bullet.
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
