import type { Backing, Recommendation } from "../../../../shared/domain/finding.ts";
import { go } from "../../../route.ts";
import { linkBacking, sameBacking } from "../links.ts";
import styles from "./Links.module.css";
import { Links } from "./Links.tsx";
import { matches } from "./matches.ts";
import { useVotes } from "./useVotes.ts";

/** The rounds that back a recommendation, and how its option came out. */
export function Rounds({ recommendation }: { recommendation: Recommendation }) {
  const { id, backings } = recommendation;
  const votes = useVotes();
  const link = ({ roundId, optionId }: Backing, on: boolean) =>
    linkBacking(id, { roundId, optionId }, on);
  return (
    <Links
      title="Backed by"
      what="round"
      keys="Alt+R"
      empty="No round yet."
      links={backings.flatMap((backing) => {
        const vote = votes?.find((each) => sameBacking(each, backing));
        if (!vote) return [];
        return {
          key: `${vote.roundId} ${vote.optionId}`,
          text: vote.title,
          aside: (
            <>
              <strong className={styles.outcome}>{vote.outcome}</strong> · {vote.round}
            </>
          ),
          open: () => go({ screen: "round", id: vote.roundId }),
          leaveOut: () => link(backing, false),
        };
      })}
      find={(typed) =>
        (votes ?? []).filter(
          (vote) =>
            !backings.some((backing) => sameBacking(backing, vote)) &&
            matches(`${vote.title} ${vote.round} ${vote.workshop}`, typed),
        )
      }
      show={(vote) => ({
        key: `${vote.roundId} ${vote.optionId}`,
        content: (
          <span className={styles.option}>
            <span>{vote.title}</span>
            <span className={styles.aside}>
              {vote.outcome} · {vote.round} · {vote.workshop}
            </span>
          </span>
        ),
      })}
      onPick={(vote) => link(vote, true)}
      none={votes?.length === 0 ? "Rounds are held under Workshops." : "No other has these words."}
    />
  );
}
