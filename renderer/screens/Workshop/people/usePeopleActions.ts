import type { WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { command } from "../../../api/useCommand.ts";
import { sayDone } from "../../../state/history.ts";
import { say } from "../../../state/say.ts";
import type { Arrival } from "./door.ts";
import type { Guest } from "./guests.ts";

/** Coming, and being taken off the list, of one workshop. */
export function usePeopleActions({ id: workshopId }: WorkshopDetail) {
  const add = async (fields: object, name: string) => {
    const made = await command("attendee.add", { workshopId, ...fields });
    if (made) sayDone(`${name} came`);
    return made !== undefined;
  };
  return {
    /** @returns whether it was done */
    arrive: async (arrival: Arrival): Promise<boolean> => {
      switch (arrival.kind) {
        case "here":
          say(`${arrival.guest.name} is here already`);
          return true;
        case "came": {
          const { id, name } = arrival.guest;
          const done = await command("attendee.update", { id, patch: { attended: true } });
          if (done !== undefined) sayDone(`${name} came`);
          return done !== undefined;
        }
        case "contact": {
          const { id: stakeholderId, name, role, code } = arrival.person;
          return add({ stakeholderId }, name || role || code);
        }
        case "new": {
          const { name, organisation, stratum } = arrival.walkIn;
          return add({ name, organisation, stratumId: stratum?.id ?? null }, name);
        }
      }
    },
    tick: ({ id, attended }: Guest) =>
      void command("attendee.update", { id, patch: { attended: !attended } }),
    remove: async ({ id, name }: Guest) => {
      if ((await command("attendee.remove", { id })) !== undefined)
        sayDone(`${name} taken off the list`);
    },
  };
}
