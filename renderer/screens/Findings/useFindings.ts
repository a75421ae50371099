import { useMemo } from "react";
import { useQuery } from "../../api/useQuery.ts";
import { type Assessed, type AssessedHeading, assess } from "./assess.ts";
import { useChosen } from "./chosen.ts";

/** Everything under the headings, judged, and what is chosen of it; undefined until it is known. */
export function useFindings() {
  const list = useQuery("finding.list", {});
  const detail = useQuery("diagnostic.get", {});
  const checks = useQuery("checks.list", {});
  const { headingId, findingId } = useChosen();
  const headings = useMemo(
    () =>
      list.data && detail.data && checks.data
        ? assess(list.data, detail.data.strata, checks.data)
        : undefined,
    [list.data, detail.data, checks.data],
  );
  const heading = headings && findHeading(headings, headingId, findingId);
  return {
    error: list.error ?? detail.error ?? checks.error,
    checks: checks.data ?? [],
    headings,
    strata: detail.data?.strata ?? [],
    heading,
    message: findMessage(heading, findingId),
  };
}

function findHeading(
  headings: AssessedHeading[],
  headingId: string | null,
  findingId: string | null,
): AssessedHeading | undefined {
  const has = ({ messages }: AssessedHeading) =>
    messages.some(({ finding }) => finding.id === findingId);
  return headings.find(has) ?? headings.find(({ id }) => id === headingId) ?? headings[0];
}

const findMessage = (heading: AssessedHeading | undefined, id: string | null) =>
  heading?.messages.find(({ finding }) => finding.id === id) ?? heading?.messages[0];

/** The next key message that needs a person, after the one given and round again. */
export function nextToLookAt(
  headings: readonly AssessedHeading[],
  after: Assessed | undefined,
): Assessed | undefined {
  const all = headings.flatMap(({ messages }) => messages);
  const from = after ? all.indexOf(after) + 1 : 0;
  return [...all.slice(from), ...all.slice(0, from)].find(({ warnings }) => warnings.length > 0);
}
