import type { Chain, ChainNode } from "../../../shared/domain/chain.ts";
import { chainLinks } from "../../../shared/domain/chain.ts";
import { Button } from "../../components/Button.tsx";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { KeyHints } from "../../components/KeyHints.tsx";
import styles from "./ChosenBar.module.css";
import type { Related } from "./chainView.ts";
import { linkWords, nowhereWords, unsupportedWords } from "./links.ts";

const hints = [
  ["ArrowDown", "next"],
  ["ArrowLeft", "rests on"],
  ["ArrowRight", "leads to"],
  ["/", "find"],
  ["Enter", "open"],
] as const;

type Props = { chain: Chain; related: Related | null; onOpen: (node: ChainNode) => void };

/** What is chosen, in full: what it rests on, what follows, and what is amiss. */
export function ChosenBar({ chain, related, onOpen }: Props) {
  if (!related)
    return (
      <div className={styles.bar}>
        <p className={styles.how}>
          Choose anything: what it rests on and what follows from it is marked.
        </p>
        <KeyHints hints={hints} />
      </div>
    );
  const { chosen, behind, against, ahead } = related;
  const basis = behind.difference(against);
  const { link } = chosen;
  const lacks = [
    chain.unsupported.includes(chosen.id) && `Rests on nothing: ${unsupportedWords[link]}`,
    chain.leadsNowhere.includes(chosen.id) && `Leads nowhere: ${nowhereWords[link]}`,
  ].filter((words) => words !== false);
  return (
    <div className={styles.bar} role="status">
      <div className={styles.words}>
        <p>
          <strong>{chosen.code || linkWords[link].one}</strong> {chosen.label}
          {chosen.offRecord && <em> Off the record: never leaves this file.</em>}
        </p>
        <p className={styles.facts}>
          {basis.size > 0 && <span>Rests on {summary(chain, basis)}</span>}
          {against.size > 0 && <span>{counted(against.size, "note")} against</span>}
          {ahead.size > 0 && <span>Leads to {summary(chain, ahead)}</span>}
          {lacks.map((words) => (
            <span key={words} className={styles.lack}>
              {words}
            </span>
          ))}
        </p>
      </div>
      <Button onClick={() => onOpen(chosen)}>
        Open <Kbd keys="Enter" />
      </Button>
    </div>
  );
}

/** "7 notes, 2 key messages" */
function summary(chain: Chain, ids: ReadonlySet<string>): string {
  const groups = Map.groupBy(
    chain.nodes.filter(({ id }) => ids.has(id)),
    ({ link }) => link,
  );
  return chainLinks
    .flatMap((link) => {
      const n = groups.get(link)?.length ?? 0;
      return n === 0 ? [] : counted(n, linkWords[link].one);
    })
    .join(", ");
}
