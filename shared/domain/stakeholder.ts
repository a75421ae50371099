import { z } from "zod";
import { day, id, line, longText } from "./text.ts";

export const attributions = ["named", "role", "sector", "none"] as const;
export type Attribution = (typeof attributions)[number];
export const consents = ["not-asked", "asked", "given", "limited", "withdrawn"] as const;
export type Consent = (typeof consents)[number];
export const stakeholderSources = ["list", "referral"] as const;
/** How a stakeholder came onto the list. */
export const sourceWords: Record<(typeof stakeholderSources)[number], string> = {
  list: "List",
  referral: "Referral",
};

export const attributionWords: Record<Attribution, string> = {
  named: "Named",
  role: "Role only",
  sector: "Sector only",
  none: "Not for attribution",
};
export const consentWords: Record<Consent, string> = {
  "not-asked": "Not asked",
  asked: "Asked",
  given: "Given",
  limited: "Given with limits",
  withdrawn: "Withdrawn",
};

/** How far somebody is on the way to an interview. That it was held is not said here, but known from the interview. */
export const contactStatuses = ["listed", "invited", "agreed", "declined"] as const;
export type ContactStatus = (typeof contactStatuses)[number];

export const stakeholderFields = z.object({
  name: line,
  role: line,
  organisation: line,
  stratumId: id.nullable(),
  source: z.enum(stakeholderSources),
  referredById: id.nullable(),
  contact: line,
  status: z.enum(contactStatuses),
  consent: z.enum(consents),
  consentDate: day,
  consentHow: line,
  /** What they gave consent to, where they gave it with limits. */
  consentLimits: line,
  attribution: z.enum(attributions),
  retentionDate: day,
  remarks: longText,
});
/** A person or body on the contact list. `code` (R07) stands for them wherever evidence is shown. */
export type Stakeholder = z.infer<typeof stakeholderFields> & { id: string; code: string };

/** What a new stakeholder has where nothing is said. */
export const stakeholderDefaults: z.infer<typeof stakeholderFields> = {
  name: "",
  role: "",
  organisation: "",
  stratumId: null,
  source: "list",
  referredById: null,
  contact: "",
  status: "listed",
  consent: "not-asked",
  consentDate: "",
  consentHow: "",
  consentLimits: "",
  attribution: "sector",
  retentionDate: "",
  remarks: "",
};
export const stakeholderPatch = stakeholderFields.partial();

type Attributed = Pick<Stakeholder, "name" | "role" | "organisation" | "attribution" | "stratumId">;

/**
 * How a respondent may be described in a document, as far as they allow.
 * @param strata id → name of the sample frame's strata
 */
export function attribute(person: Attributed, strata: ReadonlyMap<string, string>): string {
  const sector = (person.stratumId && strata.get(person.stratumId)) || "Respondent";
  const role = [person.role, person.organisation].filter(Boolean).join(", ");
  switch (person.attribution) {
    case "named":
      return [person.name, role].filter(Boolean).join(", ") || sector;
    case "role":
      return role || sector;
    case "sector":
      return sector;
    case "none":
      return "Not attributed";
  }
}

/** True where the attribution allowed still points at one person: no other respondent would be described alike. */
export function couldIdentify(
  person: Attributed & { id: string },
  respondents: readonly (Attributed & { id: string })[],
  strata: ReadonlyMap<string, string>,
): boolean {
  if (person.attribution === "named" || person.attribution === "none") return false;
  const others = respondents.filter((other) => other.id !== person.id);
  if (person.attribution === "role") {
    const alike = (other: Attributed) =>
      other.role.toLowerCase() === person.role.toLowerCase() &&
      other.organisation.toLowerCase() === person.organisation.toLowerCase();
    return !others.some(alike);
  }
  const words = attribute(person, strata);
  return !others.some((other) => attribute({ ...other, attribution: "sector" }, strata) === words);
}

/** The next free code: R01, R02 … R99, R100. Codes are never used twice while the highest is kept. */
export function nextCode(codes: readonly string[]): string {
  const highest = codes.reduce((top, code) => Math.max(top, Number(code.slice(1)) || 0), 0);
  return `R${String(highest + 1).padStart(2, "0")}`;
}
