import { metIn, standingOf, standingWords } from "../domain/contacts/standing.ts";
import { attributionWords, consentWords, sourceWords } from "../domain/stakeholder.ts";
import type { Sheet } from "../domain/table/sheet.ts";
import type { Snapshot } from "./snapshot.ts";

/** The contact list with names, for the adviser's own use; its headings are those that importing knows. */
export function contactSheet({ stakeholders, strata, interviews }: Snapshot): Sheet {
  const met = metIn(interviews);
  const stratum = new Map(strata.map(({ id, name }) => [id, name]));
  const code = new Map(stakeholders.map((person) => [person.id, person.code]));
  return {
    name: "Contact list",
    header: [
      ...["Code", "Name", "Role", "Organisation", "Stratum", "Status"],
      ...["Source", "Referred by", "How to reach them"],
      ...["Consent", "Consent: when", "Consent: how", "Consent: limits"],
      ...["Attribution", "Keep until", "Remarks"],
    ],
    rows: stakeholders.map((person) => [
      ...[person.code, person.name, person.role, person.organisation],
      person.stratumId && (stratum.get(person.stratumId) ?? null),
      standingWords[standingOf(person, met)],
      sourceWords[person.source],
      person.source === "referral" && person.referredById
        ? (code.get(person.referredById) ?? null)
        : null,
      person.contact,
      ...[consentWords[person.consent], person.consentDate, person.consentHow],
      ...[person.consentLimits, attributionWords[person.attribution]],
      ...[person.retentionDate, person.remarks],
    ]),
  };
}
