import type { SampleWorkshop } from "../../../shared/domain/sample/workshop.ts";
import { addAttendee, setHeadcount } from "../store/attendee.ts";
import { addOrdered, type Store } from "../store/store.ts";
import { addWorkshop, updateWorkshop } from "../store/workshop.ts";
import type { Keys } from "./keys.ts";
import { fillWorkshopNotes } from "./notes.ts";

/** Milliseconds since 1970 of a clock time at a workshop; of noon where no time is known. */
export const timeAt = ({ date, zone }: SampleWorkshop, clock: string): number =>
  Date.parse(`${date}T${clock || "12:00"}:00${zone}`);

/** Workshops with who came and what was said, and what each leads on to; their votes come later. */
export function fillWorkshops(store: Store, workshops: SampleWorkshop[], keys: Keys): void {
  for (const workshop of workshops) fillWorkshop(store, workshop, keys);
  for (const { key, feedsInto } of workshops)
    if (feedsInto) updateWorkshop(store, keys.of(key), { feedsIntoId: keys.of(feedsInto) });
}

function fillWorkshop(store: Store, workshop: SampleWorkshop, keys: Keys): void {
  const { key, title, date, start, end, place, purposes, outputs, illustrative } = workshop;
  const fields = { title, date, start, end, place, purposes, outputs, illustrative };
  const { id: workshopId } = addWorkshop(store, fields);
  keys.set(key, workshopId);
  for (const item of workshop.agenda) addOrdered(store, "agenda", { workshopId, ...item });
  const came = new Set(workshop.attended);
  for (const who of workshop.invited)
    addAttendee(store, {
      ...{ workshopId, stakeholderId: keys.of(who), invited: true, attended: came.has(who) },
    });
  for (const { stratum, people } of workshop.headcounts)
    setHeadcount(store, { workshopId, stratumId: keys.ofMaybe(stratum), people });
  for (const gap of workshop.gaps) addOrdered(store, "gap", { workshopId, ...gap });
  fillWorkshopNotes(store, workshopId, workshop.notes, timeAt(workshop, workshop.start), keys);
}
