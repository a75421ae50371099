import type { DragEvent } from "react";
import type { Cluster } from "../../../../shared/domain/cluster.ts";
import type { useDrop } from "../../../components/drag.ts";
import { counted } from "../../../components/format.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import { Row } from "../../../components/Row.tsx";
import styles from "./Board.module.css";

type Props = {
  cluster: Cluster;
  clusterAt: number;
  index: number;
  total: number;
  active: boolean;
  /** The number of its key message. */
  number: string | undefined;
  takers: Parameters<typeof useDrop>[0];
  onDrag: (event: DragEvent<HTMLElement>) => void;
};

/** One cluster: its title, the key that puts notes in, how many it has and what became of it. */
export function ClusterHead({ cluster, clusterAt, number, ...row }: Props) {
  const missing = cluster.missing.length;
  return (
    <Row {...row} list="clusters" id={cluster.id} selected={false} className={styles.cluster}>
      <span className={styles.digit}>{clusterAt < 9 && <Kbd keys={String(clusterAt + 1)} />}</span>
      <span className={styles.title}>
        <span className="visually-hidden">Cluster: </span>
        {cluster.title}
      </span>
      <span className={styles.facts}>
        <span>{counted(cluster.noteIds.length, "note")}</span>
        {number && (
          <span className={styles.made} data-on="message">
            Key message {number}
          </span>
        )}
        {missing > 0 && (
          <span className={styles.missing} data-on="missing">
            {counted(missing, "note")} not in its key message yet: <Kbd keys="A" /> adds{" "}
            {missing === 1 ? "it" : "them"}
          </span>
        )}
      </span>
    </Row>
  );
}
