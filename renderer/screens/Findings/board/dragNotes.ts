import type { DragEvent } from "react";
import { notesType } from "../../../components/drag.ts";

/** Takes hold of a note, and of all that are selected where it is one of them. */
export const dragNotes =
  (selected: ReadonlySet<string>, id: string) =>
  (event: DragEvent<HTMLElement>): void =>
    event.dataTransfer.setData(notesType, JSON.stringify(selected.has(id) ? [...selected] : [id]));

export const clusterType = "application/x-soundings-cluster";
