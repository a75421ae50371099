import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";

/** How a stakeholder came onto the list. */
export const sourceWords: Record<Stakeholder["source"], string> = {
  list: "List",
  referral: "Referral",
};
