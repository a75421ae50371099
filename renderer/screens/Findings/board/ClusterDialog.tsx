import type { Cluster } from "../../../../shared/domain/cluster.ts";
import { Dialog } from "../../../components/Dialog.tsx";
import { Finder } from "../../../components/Finder.tsx";
import { counted } from "../../../components/format.ts";
import styles from "./Board.module.css";

type Props = {
  clusters: readonly Cluster[];
  noteIds: readonly string[];
  /** A cluster, or the title of a new one. */
  onPick: (into: Cluster | string) => void;
  onClose: () => void;
};
type Item = { key: string; aside: string; title: string; into: Cluster | string };

/** Into which cluster notes go: found by typing, where there are more than the nine with a key, or a new one. */
export function ClusterDialog({ clusters, noteIds, onPick, onClose }: Props) {
  const all = clusters.map((cluster, i) => ({
    ...{ key: cluster.id, aside: String(i + 1), title: cluster.title, into: cluster },
  }));
  const find = (typed: string): Item[] => {
    const title = typed.trim();
    const words = title.toLowerCase().split(/\s+/);
    const fits = all.filter((item) =>
      words.every((word) => item.title.toLowerCase().includes(word)),
    );
    const same = all.some((item) => item.title.toLowerCase() === title.toLowerCase());
    if (title === "" || same) return fits;
    return [...fits, { key: "new", aside: "New", title, into: title }];
  };
  return (
    <Dialog title={`${counted(noteIds.length, "note")} into a cluster`} onClose={onClose}>
      <Finder<Item>
        label="Into which cluster"
        find={find}
        show={({ key, aside, title }) => ({
          key,
          content: (
            <span className={styles.heading}>
              <span className={styles.number}>{aside}</span> {title}
            </span>
          ),
        })}
        none="There is no cluster yet. Type the name of the first one."
        onPick={({ into }) => onPick(into)}
      />
    </Dialog>
  );
}
