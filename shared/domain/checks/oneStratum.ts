import type { Finding } from "../finding.ts";
import { isUsable } from "../strength.ts";
import type { Raised } from "./check.ts";
import type { Grounds } from "./grounds.ts";
import { listWords } from "./listWords.ts";

/**
 * All that supports it comes from one stratum, and others were interviewed. Where the stratum of a note is not known,
 * it may have come from another.
 */
export function oneStratum(
  { evidence }: Pick<Finding, "evidence">,
  { held, strata }: Pick<Grounds, "held" | "strata">,
): Raised[] {
  const supporting = evidence.filter((entry) => isUsable(entry) && entry.stance === "supports");
  const [only, ...more] = new Set(supporting.map(({ stratumId }) => stratumId));
  if (only === undefined || only === null || more.length > 0) return [];
  const interviewed = new Set(held.flatMap(({ stratumIds }) => stratumIds));
  const others = [...strata].filter(([id]) => id !== only && interviewed.has(id));
  if (others.length === 0) return [];
  return [
    {
      kind: "one-stratum",
      text: `All its support is from ${strata.get(only) ?? "one stratum"}; nothing from ${listWords(
        others.map(([, name]) => name),
        "or",
      )}`,
      facts: [`only ${only}`, ...others.map(([id]) => id)],
    },
  ];
}
