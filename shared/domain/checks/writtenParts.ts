import type { Finding } from "../finding.ts";

/** What a person writes of a key message and the report prints as it stands. */
export const writtenParts = ({
  statement,
  narrative,
}: Pick<Finding, "statement" | "narrative">): {
  part: "statement" | "narrative";
  text: string;
}[] => [
  { part: "statement", text: statement },
  { part: "narrative", text: narrative },
];
