import type { Stakeholder } from "../stakeholder.ts";
import type { Met } from "./standing.ts";

/** Interviewed, but nobody has recorded what they allow. */
export const isConsentMissing = (
  person: Pick<Stakeholder, "id" | "consent">,
  { interviewed }: Met,
): boolean =>
  interviewed.has(person.id) && (person.consent === "not-asked" || person.consent === "asked");

/** The day until which their record may be kept is over. @param today as 2010-03-30 */
export const isRetentionOver = (
  { retentionDate }: Pick<Stakeholder, "retentionDate">,
  today: string,
): boolean => retentionDate !== "" && retentionDate < today;
