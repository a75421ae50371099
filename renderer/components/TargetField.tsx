import type { Stratum } from "../../shared/domain/diagnostic.ts";
import { call } from "../api/client.ts";
import { Field } from "./Field.tsx";
import styles from "./TargetField.module.css";

/** How many people of a stratum are to be interviewed; blank where nobody said. */
export function TargetField({ stratum }: { stratum: Pick<Stratum, "id" | "name" | "target"> }) {
  const save = (text: string) =>
    call("stratum.setTarget", {
      id: stratum.id,
      target: text.trim() === "" ? null : Number(text),
    });
  return (
    <Field
      label={`Target for ${stratum.name}`}
      hideLabel
      type="number"
      placeholder="None"
      value={stratum.target === null ? "" : String(stratum.target)}
      save={save}
      inputClassName={styles.target}
    />
  );
}
