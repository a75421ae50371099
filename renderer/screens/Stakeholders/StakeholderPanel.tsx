import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import {
  attributions,
  attributionWords,
  consents,
  consentWords,
  couldIdentify,
  type Stakeholder,
  stakeholderSources,
} from "../../../shared/domain/stakeholder.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { Panel } from "../../components/Panel.tsx";
import { Select } from "../../components/Select.tsx";
import split from "../../components/Split.module.css";
import { Spoke } from "./Spoke.tsx";
import { sourceWords } from "./sourceWords.ts";

type Props = {
  person: Stakeholder;
  all: readonly Stakeholder[];
  /** Whoever was interviewed: others whom a quotation may come from. */
  respondents: readonly Stakeholder[];
  strata: readonly Stratum[];
  onClose: () => void;
  onNext: () => void;
  onRemove: () => void;
};
type Text =
  | "name"
  | "role"
  | "organisation"
  | "contact"
  | "consentHow"
  | "consentDate"
  | "retentionDate";

const choices = <T extends string>(values: readonly T[], words: Record<T, string>) =>
  values.map((value) => ({ value, label: words[value] }));

/** Everything known of one stakeholder, edited in place. */
export function StakeholderPanel({
  person,
  all,
  respondents,
  strata,
  onClose,
  onNext,
  onRemove,
}: Props) {
  const field = (name: Text, label: string, type: "text" | "date" = "text") => (
    <Field
      label={label}
      type={type}
      value={person[name]}
      save={(text) => call("stakeholder.update", { id: person.id, patch: { [name]: text } })}
    />
  );
  const set = (patch: Partial<Stakeholder>) =>
    void command("stakeholder.update", { id: person.id, patch });
  const names = new Map(strata.map((stratum) => [stratum.id, stratum.name]));
  const nobody = { value: "", label: "None stated" };
  const others = all.filter((other) => other.id !== person.id);
  return (
    <Panel title={person.code} onClose={onClose}>
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
        {field("name", "Name")}
        {field("role", "Role")}
        {field("organisation", "Organisation")}
        <Select
          label="Stratum"
          value={person.stratumId ?? ""}
          options={[nobody, ...strata.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => set({ stratumId: id || null })}
        />
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
        {field("contact", "How to reach them")}
        <div className={split.pair}>
          <Select
            label="Consent"
            value={person.consent}
            options={choices(consents, consentWords)}
            onChange={(consent) => set({ consent })}
          />
          {field("consentDate", "When", "date")}
        </div>
        {field("consentHow", "How it was given")}
        {person.consent === "withdrawn" && (
          <p className={split.danger}>Their notes count nowhere and go into no document.</p>
        )}
        <Select
          label="Attribution"
          value={person.attribution}
          options={choices(attributions, attributionWords)}
          onChange={(attribution) => set({ attribution })}
        />
        {couldIdentify(person, respondents, names) && (
          <p className={split.danger}>
            A quotation could identify {person.code}: the only one in this{" "}
            {person.attribution === "role" ? "role" : "sector"}.
          </p>
        )}
        {field("retentionDate", "Keep until", "date")}
        <Spoke person={person} />
      </div>
      <div className={split.end}>
        <Button variant="danger" onClick={onRemove}>
          Delete
        </Button>
        <Button onClick={onNext}>
          Add another <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </Panel>
  );
}
