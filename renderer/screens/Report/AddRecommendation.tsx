import { command } from "../../api/useCommand.ts";
import { AddByName } from "../../components/AddByName.tsx";
import styles from "./Edit.module.css";
import { edit } from "./editing.ts";

/** Adds a recommendation after the last and opens it. */
export function AddRecommendation() {
  const add = async (title: string) => {
    const made = await command("recommendation.add", { title });
    if (made) edit(`recommendation ${made.id}`);
    return made !== undefined;
  };
  return (
    <AddByName
      label="Recommendation"
      fieldLabel="Title of the new recommendation"
      buttonClass={styles.add}
      fieldClass={styles.addField}
      add={add}
    />
  );
}
