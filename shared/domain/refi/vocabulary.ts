/** The variables of a case, with ids that are the same in every file, so that files can be merged elsewhere. */
export const variables = {
  name: { guid: "6f0c1f52-9a3e-4d0b-8c15-2a7d5be01c01", name: "Name" },
  role: { guid: "6f0c1f52-9a3e-4d0b-8c15-2a7d5be01c02", name: "Role" },
  organisation: { guid: "6f0c1f52-9a3e-4d0b-8c15-2a7d5be01c03", name: "Organisation" },
  stratum: { guid: "6f0c1f52-9a3e-4d0b-8c15-2a7d5be01c04", name: "Stratum" },
  attribution: { guid: "6f0c1f52-9a3e-4d0b-8c15-2a7d5be01c05", name: "Attribution" },
} as const;
export type VariableKey = keyof typeof variables;

/** What tells an interview from a workshop, in the form that other programs show as groups of documents. */
export const meetingSets = {
  interviews: { guid: "6f0c1f52-9a3e-4d0b-8c15-2a7d5be01c11", name: "Interviews" },
  workshops: { guid: "6f0c1f52-9a3e-4d0b-8c15-2a7d5be01c12", name: "Workshops" },
} as const;

/** The person at the keyboard; the file does not tell one adviser from another. */
export const userGuid = "6f0c1f52-9a3e-4d0b-8c15-2a7d5be01c21";

/** The note about the project that says whose it is. */
export const aboutNote = {
  guid: "6f0c1f52-9a3e-4d0b-8c15-2a7d5be01c31",
  name: "About this diagnostic",
};
