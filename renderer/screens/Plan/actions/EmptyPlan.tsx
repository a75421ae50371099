import { AddByName } from "../../../components/AddByName.tsx";
import { Empty } from "../../../components/Empty.tsx";
import { useStart } from "../../../components/useStart.ts";
import styles from "./Actions.module.css";
import { addObjective } from "./addObjective.ts";

type Props = {
  onImport: () => void;
  onPaste: (text: string) => void;
  onAdded: (id: string, column: number) => void;
};

/** Before there is a plan: take over one that exists, or begin with an objective. */
export function EmptyPlan({ onImport, onPaste, onAdded }: Props) {
  useStart(true, () => document.querySelector<HTMLElement>("[data-begin]"));
  return (
    <div
      onPaste={(event) => {
        if (event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        onPaste(event.clipboardData.getData("text/plain"));
      }}
    >
      <Empty action={{ label: "Import a plan", run: onImport }}>
        Objectives, their actions and what each puts out stand here, with dates, leads and progress.
        A plan that you keep in a spreadsheet or a document can be taken over as it stands.
      </Empty>
      <div className={styles.begin}>
        <AddByName
          label="Begin with an objective"
          fieldLabel="Title of the new objective"
          buttonClass={styles.tool}
          fieldClass={styles.name}
          add={(title) => addObjective(title, (id) => onAdded(id, 0))}
        />
      </div>
    </div>
  );
}
