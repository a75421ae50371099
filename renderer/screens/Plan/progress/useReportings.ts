import { useEffect, useMemo, useState } from "react";
import type { ReportingDetail } from "../../../../shared/domain/plan/plan.ts";
import { toWire } from "../../../../shared/errors.ts";
import { call } from "../../../api/client.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { say } from "../../../state/say.ts";

/** The plan as it stood on a day; "now" is the plan as it stands. */
export type State = ReportingDetail;

/** The reporting dates with their plans, oldest first; undefined until they are known. What was kept never changes. */
export function useReportings(): State[] | undefined {
  const { data: list } = useQuery("reporting.list", {});
  const [known, setKnown] = useState<ReadonlyMap<string, State>>(new Map());
  useEffect(() => {
    const missing = (list ?? []).filter(({ id }) => !known.has(id));
    if (missing.length === 0) return;
    let left = false;
    Promise.all(missing.map(({ id }) => call("reporting.get", { id }))).then(
      (details) => {
        if (!left)
          setKnown(
            (before) => new Map([...before, ...details.map((each) => [each.id, each] as const)]),
          );
      },
      (error) => say(toWire(error).message),
    );
    return () => {
      left = true;
    };
  }, [list, known]);
  return useMemo(() => {
    const found = list?.map(({ id }) => known.get(id)).filter((each) => each !== undefined);
    // While one that was just kept is fetched, the others stay: the form it was kept in must not go.
    return found?.length === 0 && list?.length !== 0 ? undefined : found;
  }, [list, known]);
}
