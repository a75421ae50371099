import { type Met, standingWords } from "../../../shared/domain/contacts/standing.ts";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import {
  contactStatuses,
  type Stakeholder,
  sourceWords,
  stakeholderSources,
} from "../../../shared/domain/stakeholder.ts";
import { command } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { Panel } from "../../components/Panel.tsx";
import { Select } from "../../components/Select.tsx";
import split from "../../components/Split.module.css";
import { go } from "../../route.ts";
import { Consent } from "./Consent.tsx";
import { choices } from "./choices.ts";
import { Referrals } from "./Referrals.tsx";
import { Spoke } from "./Spoke.tsx";
import { StakeholderField } from "./StakeholderField.tsx";

type Props = {
  person: Stakeholder;
  all: readonly Stakeholder[];
  met: Met;
  /** Whoever was interviewed and did not withdraw. */
  respondents: readonly Stakeholder[];
  strata: readonly Stratum[];
  onClose: () => void;
  onNext: () => void;
  onOpen: (id: string) => void;
  onWithdraw: () => void;
  onRemove: () => void;
};

/** Everything known of one stakeholder, edited in place. */
export function StakeholderPanel(props: Props) {
  const { person, all, met, respondents, strata, onNext } = props;
  const set = (patch: Partial<Stakeholder>) =>
    void command("stakeholder.update", { id: person.id, patch });
  const names = new Map(strata.map((stratum) => [stratum.id, stratum.name]));
  const nobody = { value: "", label: "None stated" };
  const others = all.filter((other) => other.id !== person.id);
  /** What the interviews tell of the status. */
  const told = met.interviewed.has(person.id)
    ? "Completed: they were interviewed."
    : met.planned.has(person.id) && "Agreed: an interview with them is planned.";
  return (
    <Panel title={person.code} onClose={props.onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears a key of all its fields */}
      <div
        data-editing={person.id}
        style={{ display: "contents" }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onNext();
        }}
      >
        <StakeholderField person={person} name="name" label="Name" />
        <StakeholderField person={person} name="role" label="Role" />
        <StakeholderField person={person} name="organisation" label="Organisation" />
        <Select
          label="Stratum"
          value={person.stratumId ?? ""}
          options={[nobody, ...strata.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => set({ stratumId: id || null })}
        />
        {told ? (
          <p className={split.second}>{told}</p>
        ) : (
          <Select
            label="Status"
            value={person.status}
            options={choices(contactStatuses, standingWords)}
            onChange={(status) => set({ status })}
          />
        )}
        <div className={split.pair}>
          <Select
            label="Source"
            value={person.source}
            options={choices(stakeholderSources, sourceWords)}
            onChange={(source) => set({ source })}
          />
          {person.source === "referral" && (
            <Select
              label="Referred by"
              value={person.referredById ?? ""}
              options={[nobody, ...others.map(({ id, code }) => ({ value: id, label: code }))]}
              onChange={(id) => set({ referredById: id || null })}
            />
          )}
        </div>
        <Referrals person={person} all={all} onOpen={props.onOpen} />
        <StakeholderField person={person} name="contact" label="How to reach them" />
        <Consent
          person={person}
          met={met}
          respondents={respondents}
          strata={names}
          onWithdraw={props.onWithdraw}
        />
        <StakeholderField person={person} name="remarks" label="Remarks" multiline />
        <Spoke person={person} />
      </div>
      {person.consent !== "withdrawn" && (
        <div className={split.end}>
          <Button
            onClick={() => go({ screen: "report", document: "briefing", subjectId: person.id })}
          >
            Briefing to send
          </Button>
        </div>
      )}
      <div className={split.end}>
        <Button variant="danger" onClick={props.onRemove}>
          Delete
        </Button>
        <Button onClick={onNext}>
          Add another <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </Panel>
  );
}
