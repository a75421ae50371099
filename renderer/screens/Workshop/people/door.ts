import type { Stratum } from "../../../../shared/domain/diagnostic.ts";
import type { Stakeholder } from "../../../../shared/domain/stakeholder.ts";
import { found } from "../../Stakeholders/found.ts";
import type { Guest } from "./guests.ts";

type WalkIn = { name: string; organisation: string; stratum: Stratum | undefined };
/** What can be done with the words typed at the door. */
export type Arrival =
  | { kind: "came"; guest: Guest }
  | { kind: "here"; guest: Guest }
  | { kind: "contact"; person: Stakeholder }
  | { kind: "new"; walkIn: WalkIn };

/** As many as can be taken in at a glance. */
const most = 8;

/** "Jo Bloggs, Village hall, vol": name, organisation and the beginning of a stratum's name. */
function readWalkIn(typed: string, strata: readonly Stratum[]): WalkIn | null {
  const [name = "", organisation = "", group = ""] = typed.split(",").map((part) => part.trim());
  if (name === "") return null;
  const wanted = group.toLowerCase();
  const fits = (test: (name: string) => boolean) =>
    wanted === "" ? undefined : strata.find((stratum) => test(stratum.name.toLowerCase()));
  return {
    name,
    organisation,
    stratum: fits((name) => name.startsWith(wanted)) ?? fits((name) => name.includes(wanted)),
  };
}

/** Who may be meant: the invited who are awaited first, somebody new last. */
export function arrivalsFor(
  typed: string,
  guests: readonly Guest[],
  stakeholders: readonly Stakeholder[],
  strata: readonly Stratum[],
): Arrival[] {
  const words = typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const fits = ({ name, organisation, code }: Guest) => {
    const line = `${code} ${name} ${organisation}`.toLowerCase();
    return words.every((word) => line.includes(word));
  };
  const listed = new Set(guests.map(({ stakeholderId }) => stakeholderId));
  const known = guests.filter(fits);
  const walkIn = readWalkIn(typed, strata);
  const likely: Arrival[] = [
    ...known.filter(({ attended }) => !attended).map((guest) => ({ kind: "came" as const, guest })),
    ...found(stakeholders, strata, typed.replaceAll(",", " "))
      .filter(({ id }) => !listed.has(id))
      .map((person) => ({ kind: "contact" as const, person })),
    ...known.filter(({ attended }) => attended).map((guest) => ({ kind: "here" as const, guest })),
  ];
  return [...likely.slice(0, most), ...(walkIn ? [{ kind: "new" as const, walkIn }] : [])];
}
