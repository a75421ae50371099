import type { Area } from "../../shared/domain/area.ts";
import { command } from "../api/useCommand.ts";
import { useQuery } from "../api/useQuery.ts";
import { sayDone } from "../state/history.ts";
import { AreaPicker } from "./AreaPicker.tsx";
import { counted } from "./format.ts";

type Props = { noteIds: readonly string[]; areas: readonly Area[]; onDone: () => void };

/** Puts notes into an area, or takes them out where all are in it, in one step. */
export function NoteAreaPicker({ noteIds, areas, onDone }: Props) {
  const tally = useQuery("area.tally", { noteIds: [...noteIds] }).data;
  if (tally === undefined) return null;
  const pick = async ({ id, name }: Area, take: boolean) => {
    onDone();
    const way = take ? { outOf: [id] } : { into: [id] };
    const done = await command("area.setNotes", { noteIds: [...noteIds], ...way });
    if (done === undefined) return;
    if (take) return sayDone(`${counted(done.taken, "note")} taken out of “${name}”`);
    const had = noteIds.length - done.put;
    const rest = had > 0 ? `; ${had.toLocaleString("en-GB")} there already` : "";
    sayDone(`${counted(done.put, "note")} put into “${name}”${rest}`);
  };
  return (
    <AreaPicker
      areas={areas}
      within={(areaId) => tally.find((each) => each.areaId === areaId)?.notes ?? 0}
      of={noteIds.length}
      onPick={(area, take) => void pick(area, take)}
      onCancel={onDone}
    />
  );
}
