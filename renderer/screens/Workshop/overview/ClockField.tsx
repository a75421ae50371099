import { readClock } from "../../../../shared/domain/workshop/agenda.ts";
import { Field } from "../../../components/Field.tsx";

type Props = { label: string; value: string; save: (clock: string) => Promise<unknown> };

/** A time of day as people write it: "9.30" is stored as "09:30". */
export function ClockField({ label, value, save }: Props) {
  return (
    <Field
      label={label}
      value={value}
      placeholder="09:30"
      save={(typed) => save(readClock(typed))}
    />
  );
}
