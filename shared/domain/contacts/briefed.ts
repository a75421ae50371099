import type { Stakeholder } from "../stakeholder.ts";

/** Whether somebody is sent a briefing: not who withdrew, nor who declined to be interviewed. */
export const isBriefed = ({ consent, status }: Pick<Stakeholder, "consent" | "status">): boolean =>
  consent !== "withdrawn" && status !== "declined";
