import type { Diagnostic } from "../../../shared/domain/diagnostic.ts";
import { call } from "../../api/client.ts";
import { Field } from "../../components/Field.tsx";
import styles from "./Overview.module.css";

type Name = Exclude<keyof Diagnostic, "id">;
type Line = { name: Name; label: string; form?: "date" | "long" };

const facts: readonly Line[] = [
  { name: "title", label: "Title" },
  { name: "authority", label: "Council or partnership" },
  { name: "area", label: "Area" },
  { name: "commissioners", label: "Commissioned by" },
  { name: "adviser", label: "Adviser" },
  { name: "firm", label: "Firm" },
  { name: "startDate", label: "Begins", form: "date" },
  { name: "endDate", label: "Ends", form: "date" },
  { name: "description", label: "About this diagnostic", form: "long" },
];
const control: readonly Line[] = [
  { name: "version", label: "Version" },
  { name: "status", label: "Status" },
  { name: "owner", label: "Owner" },
  { name: "approver", label: "Approved by" },
  { name: "reviewDate", label: "To be reviewed", form: "date" },
];

/** Who commissioned what, where and when. */
export const Facts = ({ diagnostic }: { diagnostic: Diagnostic }) => (
  <Fields lines={facts} diagnostic={diagnostic} />
);

/** Version, status and owner of the document. */
export const Control = ({ diagnostic }: { diagnostic: Diagnostic }) => (
  <Fields lines={control} diagnostic={diagnostic} />
);

function Fields({ lines, diagnostic }: { lines: readonly Line[]; diagnostic: Diagnostic }) {
  return (
    <div className={styles.fields}>
      {lines.map(({ name, label, form }) => (
        <div key={name} className={form === "long" ? styles.wide : undefined}>
          <Field
            label={label}
            value={diagnostic[name]}
            multiline={form === "long"}
            wraps={form === undefined}
            type={form === "date" ? "date" : "text"}
            save={(text) => call("diagnostic.update", { patch: { [name]: text } })}
          />
        </div>
      ))}
    </div>
  );
}
