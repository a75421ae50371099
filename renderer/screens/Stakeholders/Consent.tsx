import { isConsentMissing, isRetentionOver } from "../../../shared/domain/contacts/consentLists.ts";
import type { Met } from "../../../shared/domain/contacts/standing.ts";
import {
  attributions,
  attributionWords,
  consents,
  consentWords,
  couldIdentify,
  type Stakeholder,
} from "../../../shared/domain/stakeholder.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { longDate } from "../../components/format.ts";
import { Select } from "../../components/Select.tsx";
import split from "../../components/Split.module.css";
import { today } from "../../components/today.ts";
import { choices } from "./choices.ts";
import { LostSupport } from "./LostSupport.tsx";
import { StakeholderField } from "./StakeholderField.tsx";

type Props = {
  person: Stakeholder;
  met: Met;
  /** Whoever was interviewed: others whom a quotation may come from. */
  respondents: readonly Stakeholder[];
  strata: ReadonlyMap<string, string>;
  /** Asked to record that they withdraw. */
  onWithdraw: () => void;
};

/** What a stakeholder allows: consent, attribution and how long their record is kept. */
export function Consent({ person, met, respondents, strata, onWithdraw }: Props) {
  const withdrew = person.consent === "withdrawn";
  const lost = useQuery("stakeholder.withdrawal", withdrew ? { id: person.id } : null).data;
  const set = (patch: Partial<Stakeholder>) =>
    void command("stakeholder.update", { id: person.id, patch });
  return (
    <>
      <div className={split.pair}>
        <Select
          label="Consent"
          value={person.consent}
          options={choices(consents, consentWords)}
          onChange={(consent) => (consent === "withdrawn" ? onWithdraw() : set({ consent }))}
        />
        <StakeholderField person={person} name="consentDate" label="When" type="date" />
      </div>
      {person.consent === "limited" && (
        <StakeholderField person={person} name="consentLimits" label="Its limits" />
      )}
      <StakeholderField
        person={person}
        name="consentHow"
        label={withdrew ? "How they withdrew" : "How it was given"}
      />
      {isConsentMissing(person, met) && (
        <p className={split.danger}>{person.code} was interviewed, and no consent is recorded.</p>
      )}
      {withdrew && (
        <section aria-label="What the withdrawal took away">
          <p className={split.danger}>{person.code} withdrew.</p>
          {lost && <LostSupport withdrawal={lost} isDone />}
        </section>
      )}
      <Select
        label="Attribution"
        value={person.attribution}
        options={choices(attributions, attributionWords)}
        onChange={(attribution) => set({ attribution })}
      />
      {couldIdentify(person, respondents, strata) && (
        <p className={split.danger}>
          A quotation could identify {person.code}: the only one in this{" "}
          {person.attribution === "role" ? "role" : "sector"}.
        </p>
      )}
      <StakeholderField person={person} name="retentionDate" label="Keep until" type="date" />
      {isRetentionOver(person, today()) && (
        <p className={split.danger}>
          This record was to be kept until {longDate(person.retentionDate)}: delete it, or agree a
          later day.
        </p>
      )}
    </>
  );
}
