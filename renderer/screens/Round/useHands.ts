import { useState } from "react";
import type { Ballot } from "../../../shared/domain/voting/round.ts";
import { toWire } from "../../../shared/errors.ts";
import { call } from "../../api/client.ts";
import { track } from "../../state/saving.ts";
import { say } from "../../state/say.ts";
import { isBlank, readCount, type Typed, typedOf } from "./counts.ts";
import type { Group } from "./groups.ts";
import type { Running } from "./useRound.ts";

/** What a show of hands is called among the ballots. */
export const handsLabel = "Show of hands";
type Column = { people: string; typed: Typed };
export type HandsColumn = Column & { group: Group; problems: string[] };

const keyOf = (group: Group) => group.stratumId ?? "unknown";

/** A show of hands, one count for each group; what is stored already stands in its fields. */
export function useHands({ round, groups }: Running) {
  const [edited, setEdited] = useState<Record<string, Column>>({});
  const [failure, setFailure] = useState("");
  const [asked, setAsked] = useState(false);
  const stored = (group: Group): Ballot | undefined =>
    round.ballots.find(
      (ballot) =>
        ballot.kind === "count" &&
        ballot.label === handsLabel &&
        ballot.stratumId === group.stratumId,
    );
  const columnOf = (group: Group): Column => {
    const own = edited[keyOf(group)];
    if (own) return own;
    const ballot = stored(group);
    const there = round.present.find(({ stratumId }) => stratumId === group.stratumId)?.people;
    return {
      people: ballot ? `${ballot.people}` : there ? `${there}` : "",
      typed: typedOf(round, ballot?.marks ?? {}),
    };
  };
  const columns: HandsColumn[] = groups.map((group) => {
    const column = columnOf(group);
    const problems = isBlank(column.typed)
      ? []
      : readCount(round, column.typed, column.people).problems;
    return { ...column, group, problems };
  });
  const edit = (index: number, change: (column: Column) => Column) => {
    const group = groups[index];
    if (!group) return;
    setAsked(false);
    setEdited((before) => ({
      ...before,
      [keyOf(group)]: change(before[keyOf(group)] ?? columnOf(group)),
    }));
  };
  const keep = async () => {
    setAsked(true);
    const changed = columns.filter(
      (column) => edited[keyOf(column.group)] && !isBlank(column.typed),
    );
    if (changed.length === 0 || changed.some(({ problems }) => problems.length > 0)) return;
    try {
      for (const column of changed) {
        const { marks, people } = readCount(round, column.typed, column.people);
        const before = stored(column.group);
        const { stratumId } = column.group;
        await track(
          before
            ? call("ballot.update", { id: before.id, patch: { people, marks } })
            : call("ballot.add", {
                ...{
                  roundId: round.id,
                  kind: "count",
                  label: handsLabel,
                  stratumId,
                  people,
                  marks,
                },
              }),
          `hands ${keyOf(column.group)}`,
        );
        setEdited(({ [keyOf(column.group)]: _, ...rest }) => rest);
      }
      setFailure("");
      setAsked(false);
      say("Show of hands kept");
    } catch (error) {
      setFailure(`Not kept: ${toWire(error).message}`);
    }
  };
  return { columns, edit, keep, failure, asked, dirty: Object.keys(edited).length > 0 };
}
