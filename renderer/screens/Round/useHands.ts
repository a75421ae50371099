import { useRef, useState } from "react";
import type { Ballot } from "../../../shared/domain/voting/round.ts";
import { toWire } from "../../../shared/errors.ts";
import { call } from "../../api/client.ts";
import { sayDone } from "../../state/history.ts";
import { track } from "../../state/saving.ts";
import { say } from "../../state/say.ts";
import { isBlank, isNought, noughts, readCount, type Typed, typedOf } from "./counts.ts";
import { useDraft } from "./drafts.ts";
import type { Group } from "./groups.ts";
import type { Running } from "./useRound.ts";

/** What a show of hands is called among the ballots. */
export const handsLabel = "Show of hands";
type Column = { people: string; typed: Typed };
export type HandsColumn = Column & { group: Group; problems: string[] };

const keyOf = (group: Group) => group.stratumId ?? "unknown";
const none = {};

/** A show of hands, one count for each group; what is stored already stands in its fields. */
export function useHands({ round, groups }: Running) {
  const [edited, setEdited] = useDraft<Readonly<Record<string, Column>>>(`${round.id} hands`, none);
  const [failure, setFailure] = useState("");
  const [asked, setAsked] = useState(false);
  const busy = useRef(false);
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
      typed: ballot?.state === "abstained" ? noughts(round) : typedOf(round, ballot?.marks ?? {}),
    };
  };
  const columns: HandsColumn[] = groups.map((group) => {
    const column = columnOf(group);
    return { ...column, group, problems: problemsOf(round, column) };
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
  const countOf = ({ typed, people: written }: HandsColumn) => {
    if (isBlank(typed)) return null;
    const state = isNought(typed) ? ("abstained" as const) : ("valid" as const);
    const { marks, people } = readCount(round, typed, written);
    return { marks, people, state };
  };
  const keep = async () => {
    setAsked(true);
    // An emptied group is taken out; one that was empty all along is nothing to keep.
    const changed = columns.filter(
      ({ group, typed }) => edited[keyOf(group)] && !(isBlank(typed) && !stored(group)),
    );
    if (busy.current || changed.length === 0) return;
    if (changed.some(({ problems }) => problems.length > 0)) return;
    busy.current = true;
    try {
      const kept = changed.map((column) => {
        const count = countOf(column);
        return { stratumId: column.group.stratumId, count };
      });
      await track(
        call("ballot.setCounts", { roundId: round.id, label: handsLabel, groups: kept }),
        `hands ${round.id}`,
      );
      const keys = new Set(changed.map(({ group }) => keyOf(group)));
      setEdited((before) =>
        Object.fromEntries(Object.entries(before).filter(([key]) => !keys.has(key))),
      );
      setFailure("");
      setAsked(false);
      if (changed.every(({ typed }) => isBlank(typed))) sayDone("Show of hands deleted");
      else say("Show of hands kept");
    } catch (error) {
      setFailure(`Not kept: ${toWire(error).message}`);
    } finally {
      busy.current = false;
    }
  };
  return { columns, edit, keep, failure, asked };
}

function problemsOf(round: Running["round"], { typed, people }: Column): string[] {
  if (isBlank(typed)) return [];
  // Who abstained needs a number of people and no hands.
  if (isNought(typed)) return /^\s*0*[1-9]\d{0,4}\s*$/.test(people) ? [] : ["How many abstained?"];
  return readCount(round, typed, people).problems;
}
