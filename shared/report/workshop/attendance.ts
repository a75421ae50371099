import type { Block } from "../model.ts";
import type { Snapshot, WorkshopRecord } from "../snapshot.ts";
import { byAlphabet, heading } from "../words.ts";

/**
 * Who came, counted by stratum however few; organisations only of people on the contact list who allow to be
 * described by them. Never names.
 */
export function attendance(snapshot: Snapshot, workshop: WorkshopRecord): Block[] {
  const { attendees, headcounts, present, invited } = workshop;
  if (present + invited === 0)
    return [
      heading(1, "Who came", "people"),
      { kind: "paragraph", text: "Nobody was listed or counted." },
    ];
  const groups = [...snapshot.strata, { id: null, name: "Stratum not known" }].map(
    ({ id, name }) => {
      const own = attendees.filter(({ stratumId }) => stratumId === id);
      const counted = headcounts.find(({ stratumId }) => stratumId === id)?.people ?? 0;
      return {
        name,
        invited: own.filter((each) => each.invited).length,
        came: own.filter((each) => each.attended).length + counted,
      };
    },
  );
  const rows = groups.filter((group) => group.invited + group.came > 0);
  const organisations = [
    ...new Set(attendees.filter((each) => each.attended).flatMap((each) => named(snapshot, each))),
  ].sort(byAlphabet);
  return [
    heading(1, "Who came", "people"),
    {
      kind: "table",
      table: {
        caption: "People invited and present, by stratum",
        description:
          "For each stratum of the sample frame how many were invited and how many came.",
        header: ["Stratum", "Invited", "Present"],
        rows: [
          ...rows.map((group) => [group.name, String(group.invited), String(group.came)]),
          ["All", String(invited), String(present)],
        ],
        widths: [4, 1, 1],
      },
    },
    ...(organisations.length > 0
      ? [
          { kind: "label", text: "Organisations represented" } satisfies Block,
          { kind: "bullets", items: organisations } satisfies Block,
        ]
      : []),
  ];
}

/** Whoever came without being on the contact list was never asked what may be said of them. */
function named(snapshot: Snapshot, attendee: WorkshopRecord["attendees"][number]): string[] {
  const person = snapshot.stakeholders.find(({ id }) => id === attendee.stakeholderId);
  if (!person) return [];
  const open = person.attribution === "named" || person.attribution === "role";
  return open && person.consent !== "withdrawn" && person.organisation ? [person.organisation] : [];
}
