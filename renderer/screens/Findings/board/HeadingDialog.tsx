import type { Cluster } from "../../../../shared/domain/cluster.ts";
import { headingNumber } from "../../../../shared/report/findingNumbers.ts";
import { Dialog } from "../../../components/Dialog.tsx";
import { Finder } from "../../../components/Finder.tsx";
import { counted } from "../../../components/format.ts";
import type { AssessedHeading } from "../assess.ts";
import styles from "./Board.module.css";

export type HeadingChoice = { id: string } | { title: string };
type Props = {
  cluster: Cluster;
  headings: readonly AssessedHeading[];
  onPick: (heading: HeadingChoice) => void;
  onClose: () => void;
};
type Item = { key: string; number: string; title: string; choice: HeadingChoice };

/** Under which heading a cluster becomes a key message: found by typing, or a new one. */
export function HeadingDialog({ cluster, headings, onPick, onClose }: Props) {
  const all = headings.map(({ id, title }, i) => ({
    ...{ key: id, number: headingNumber(i), title, choice: { id } },
  }));
  const find = (typed: string): Item[] => {
    const title = typed.trim();
    const words = title.toLowerCase().split(/\s+/);
    const fits = all.filter((item) =>
      words.every((word) => `${item.number} ${item.title}`.toLowerCase().includes(word)),
    );
    const same = all.some((item) => item.title.toLowerCase() === title.toLowerCase());
    if (title === "" || same) return fits;
    return [...fits, { key: "new", number: "New", title, choice: { title } }];
  };
  return (
    <Dialog title={`Make “${cluster.title}” a key message`} onClose={onClose}>
      <p className={styles.explain}>
        {cluster.noteIds.length === 0
          ? "It has no note yet, so it starts without evidence."
          : `Its ${counted(cluster.noteIds.length, "note")} ${cluster.noteIds.length === 1 ? "becomes" : "become"} the evidence.`}
      </p>
      <Finder<Item>
        label="Under which heading"
        find={find}
        show={({ key, number, title }) => ({
          key,
          content: (
            <span className={styles.heading}>
              <span className={styles.number}>{number}</span> {title}
            </span>
          ),
        })}
        none="There is no heading yet. Type the title of the first one."
        onPick={({ choice }) => onPick(choice)}
      />
    </Dialog>
  );
}
