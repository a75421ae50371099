import type { ReactNode } from "react";
import drop from "../../components/Drop.module.css";
import { type Side, useDrop } from "../../components/drag.ts";
import { go } from "../../route.ts";
import styles from "./Workshops.module.css";

/** The id of a workshop. */
const workshopType = "application/x-soundings-workshop";

type Props = { id: string; onDrop: (id: string, side: Side) => void; children: ReactNode };

/** A workshop's row: opens it, and can be dragged to another place in the list. */
export function WorkshopLine({ id, onDrop, children }: Props) {
  const { over, handlers } = useDrop({ [workshopType]: { between: true, take: onDrop } });
  return (
    <tr
      draggable
      data-over={over ?? undefined}
      className={drop.drop}
      onDragStart={(event) => event.dataTransfer.setData(workshopType, id)}
      onClick={({ target }) => {
        // What can be pressed in the row is for itself.
        const own = target instanceof Element && target.closest(`select, .${styles.tools}`);
        if (!own) go({ screen: "workshop", id });
      }}
      {...handlers}
    >
      {children}
    </tr>
  );
}
