import type { Area } from "../../../shared/domain/area.ts";
import { command } from "../../api/useCommand.ts";
import { AreaPicker } from "../../components/AreaPicker.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { counted } from "../../components/format.ts";
import { sayDone } from "../../state/history.ts";
import styles from "./Areas.module.css";

type Props = { area: Area; areas: readonly Area[]; onClose: () => void };

/** Asks which area takes over the notes of another. */
export function MergeArea({ area, areas, onClose }: Props) {
  const { id, name, noteCount } = area;
  const merge = async (into: Area) => {
    onClose();
    const done = await command("area.merge", { from: id, into: into.id });
    if (done === undefined) return;
    const had = noteCount - done.moved;
    const rest =
      had > 0 ? `; ${counted(had, "note")} of it ${had === 1 ? "was" : "were"} there already` : "";
    sayDone(`“${name}” merged: ${counted(done.moved, "note")} moved to “${into.name}”${rest}`);
  };
  return (
    <Dialog title={`Merge “${name}” into another area`} onClose={onClose}>
      <p className={styles.explain}>
        {noteCount === 0
          ? "No note is in it."
          : `The other area takes over its ${counted(noteCount, "note")}; no note stands there twice.`}
      </p>
      <AreaPicker
        areas={areas.filter((each) => each.id !== id)}
        within={() => 0}
        of={1}
        onPick={(into) => void merge(into)}
        onCancel={onClose}
      />
    </Dialog>
  );
}
