import { useState } from "react";
import { useQuery } from "../../api/useQuery.ts";
import { TextInput } from "../../components/TextInput.tsx";
import { found } from "../Stakeholders/found.ts";
import styles from "./PeoplePicker.module.css";

type Props = { chosen: readonly string[]; onChange: (ids: string[]) => void };

/** Chooses who is interviewed. Those chosen stay in sight whatever is searched for. */
export function PeoplePicker({ chosen, onChange }: Props) {
  const { data: all } = useQuery("stakeholder.list", {});
  const [words, setWords] = useState("");
  // Those chosen at first stand first; the order does not change while choosing.
  const [first] = useState(() => new Set(chosen));
  const matching = new Set(found(all ?? [], [], words));
  const shown = (all ?? [])
    .filter((person) => matching.has(person) || chosen.includes(person.id))
    .sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>Who</legend>
      <TextInput
        label="Find a stakeholder"
        hideLabel
        type="search"
        placeholder="Code, name, role …"
        value={words}
        onChange={setWords}
      />
      <div className={styles.list}>
        {shown.map((person) => (
          <label key={person.id} className={styles.person}>
            <input
              type="checkbox"
              checked={chosen.includes(person.id)}
              onChange={() => toggle(person.id)}
            />
            <span className={styles.code}>{person.code}</span>
            <span>
              {[person.name, person.role, person.organisation].filter(Boolean).join(", ")}
            </span>
          </label>
        ))}
        {all?.length === 0 && (
          <p className={styles.person}>
            Nobody is on the contact list yet; they can be added later.
          </p>
        )}
      </div>
    </fieldset>
  );
}
