import type { Plan } from "../../../shared/domain/plan/plan.ts";
import { ragPresetNames, ragPresets, rags } from "../../../shared/domain/plan/rag.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { Dialog } from "../../components/Dialog.tsx";
import { Field } from "../../components/Field.tsx";
import styles from "./Plan.module.css";
import { RagWord } from "./rag/RagWord.tsx";

/** What stands on the plan's front, and what its colours mean. */
export function FrontDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const save = (field: string) => (text: string) =>
    call("plan.update", { patch: { [field]: text } });
  return (
    <Dialog title="About the plan" onClose={onClose}>
      <div className={styles.front}>
        <Field label="Title" value={plan.title} save={save("title")} />
        <div className={styles.pair}>
          <Field label="Version" value={plan.version} save={save("version")} />
          <Field label="Status" value={plan.status} save={save("status")} />
        </div>
        <Field label="Who records progress" value={plan.author} save={save("author")} />
        <fieldset className={styles.preset}>
          <legend>What the colours mean</legend>
          {ragPresetNames.map((name) => (
            <div key={name}>
              <label className={styles.choice}>
                <input
                  type="radio"
                  name="preset"
                  checked={plan.preset === name}
                  onChange={() => void command("plan.update", { patch: { preset: name } })}
                />
                {ragPresets[name].name}
              </label>
              <dl className={styles.meanings}>
                {rags.map((rag) => (
                  <div key={rag} style={{ display: "contents" }}>
                    <dt>
                      <RagWord rag={rag} />
                    </dt>
                    <dd>{ragPresets[name][rag]}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
