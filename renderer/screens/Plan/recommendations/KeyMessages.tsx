import type { Recommendation } from "../../../../shared/domain/finding.ts";
import { strengthOf, strengthWords } from "../../../../shared/domain/strength.ts";
import { messageNumber } from "../../../../shared/report/findingNumbers.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { go } from "../../../route.ts";
import { chooseFinding } from "../../Findings/chosen.ts";
import { linkFinding } from "../links.ts";
import styles from "./Links.module.css";
import { Links } from "./Links.tsx";
import { matches } from "./matches.ts";

type Props = {
  recommendation: Recommendation;
  /** Where a key adds one. */
  keys?: string;
};

/** The key messages that a recommendation rests on. */
export function KeyMessages({ recommendation, keys }: Props) {
  const { id, findingIds } = recommendation;
  const data = useQuery("finding.list", {}).data;
  const strata = useQuery("diagnostic.get", {}).data?.strata ?? [];
  const all = (data?.headings ?? []).flatMap((heading, i) =>
    heading.findings.map((finding, j) => ({ finding, heading, number: messageNumber(i, j) })),
  );
  const words = (statement: string) => statement || "No words yet";
  const strength = (evidence: (typeof all)[number]["finding"]["evidence"]) =>
    evidence.length === 0
      ? "no evidence yet"
      : strengthWords(
          strengthOf(
            evidence,
            data?.held ?? [],
            strata.map((stratum) => stratum.id),
          ),
        );
  return (
    <Links
      title="Rests on"
      what="key message"
      {...(keys && { keys })}
      empty="No key message yet."
      links={findingIds.flatMap((findingId) => {
        const found = all.find(({ finding }) => finding.id === findingId);
        if (!found) return [];
        return {
          key: findingId,
          text: words(found.finding.statement),
          aside: strength(found.finding.evidence),
          open: () => {
            chooseFinding(findingId);
            go({ screen: "findings" });
          },
          leaveOut: () => linkFinding(id, findingId, false),
        };
      })}
      find={(typed) =>
        all.filter(
          ({ finding, heading }) =>
            !findingIds.includes(finding.id) &&
            matches(`${finding.statement} ${heading.title}`, typed),
        )
      }
      show={({ finding, heading }) => ({
        key: finding.id,
        content: (
          <span className={styles.option}>
            <span>{words(finding.statement)}</span>
            <span className={styles.aside}>{heading.title}</span>
          </span>
        ),
      })}
      onPick={({ finding }) => linkFinding(id, finding.id, true)}
      none={
        all.length === 0 ? "Key messages are written under Findings." : "No other has these words."
      }
    />
  );
}
