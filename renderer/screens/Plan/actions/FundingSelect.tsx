import { type Funding, fundings, fundingWords } from "../../../../shared/domain/plan/plan.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import styles from "./Editor.module.css";

type Props = { value: Funding | null; onChange: (funding: Funding | null) => void };

/** Where the money stands, beneath the resources. */
export function FundingSelect({ value, onChange }: Props) {
  return (
    <div className={styles.funding}>
      <select
        className={styles.select}
        aria-label="Funding"
        aria-keyshortcuts="Alt+ArrowDown"
        value={value ?? ""}
        onChange={(event) => onChange(fundings.find((each) => each === event.target.value) ?? null)}
      >
        <option value="">Funding not stated</option>
        {fundings.map((funding) => (
          <option key={funding} value={funding}>
            {fundingWords[funding]}
          </option>
        ))}
      </select>
      <Kbd keys="Alt+ArrowDown" />
    </div>
  );
}
