import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import { call } from "../../api/client.ts";
import { Field } from "../../components/Field.tsx";

type Text =
  | "name"
  | "role"
  | "organisation"
  | "contact"
  | "consentHow"
  | "consentDate"
  | "consentLimits"
  | "retentionDate"
  | "remarks";
type Props = {
  person: Stakeholder;
  name: Text;
  label: string;
  type?: "text" | "date";
  multiline?: boolean;
};

/** One text of a stakeholder, edited in place. */
export function StakeholderField({ person, name, ...rest }: Props) {
  return (
    <Field
      value={person[name]}
      save={(text) => call("stakeholder.update", { id: person.id, patch: { [name]: text } })}
      {...rest}
    />
  );
}
