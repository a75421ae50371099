import {
  countRules,
  countWords,
  methodWords,
  tieRules,
  tieWords,
} from "../../../../shared/domain/voting/round.ts";
import { Select } from "../../../components/Select.tsx";
import { TextInput } from "../../../components/TextInput.tsx";
import styles from "./NewRound.module.css";
import { methodHelp, methodOrder, type RulesForm } from "./newRules.ts";

type Props = { form: RulesForm; onChange: (patch: Partial<RulesForm>) => void };

/** The method with a sentence on each, its budget, and what happens to equal totals. */
export function RulesFields({ form, onChange }: Props) {
  const { method } = form;
  const number = (
    label: string,
    name: "dots" | "cap" | "points" | "most" | "places",
    none = "",
  ) => (
    <TextInput
      label={label}
      type="number"
      min={1}
      placeholder={none}
      value={form[name]}
      onChange={(text) => onChange({ [name]: text })}
    />
  );
  return (
    <>
      <fieldset className={styles.methods}>
        <legend>Method</legend>
        {methodOrder.map((each) => (
          <label key={each} data-chosen={each === method}>
            <input
              type="radio"
              name="method"
              checked={each === method}
              onChange={() => onChange({ method: each })}
            />
            <span>
              <strong>{methodWords[each]}</strong> <span>{methodHelp[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.budget}>
        {method === "dots" && number("Dots for each person", "dots")}
        {method === "dots" && number("At most on one option", "cap", "no limit")}
        {method === "points" && number("Points for each person", "points")}
        {method === "score" && number("Scores from 1 to", "most")}
        {method === "impact-effort" && number("Each from 1 to", "most")}
        {method === "ranking" && number("Options to rank", "places", "all")}
        {method === "ranking" && (
          <Select
            label="Counted by"
            value={form.count}
            options={countRules.map((value) => ({ value, label: countWords[value] }))}
            onChange={(count) => onChange({ count })}
          />
        )}
        <div className={styles.tie}>
          <Select
            label="Equal totals"
            value={form.tie}
            options={tieRules.map((value) => ({ value, label: tieWords[value] }))}
            onChange={(tie) => onChange({ tie })}
          />
        </div>
      </div>
    </>
  );
}
