/** A name for a framework that has none: "Gunning checklist" becomes "gunning-checklist". */
export const frameworkKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "framework";
