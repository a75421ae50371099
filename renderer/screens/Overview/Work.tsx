import { useRef } from "react";
import { isHeld } from "../../../shared/domain/interview.ts";
import { isUsable } from "../../../shared/domain/strength.ts";
import type { Workshop } from "../../../shared/domain/workshop/workshop.ts";
import { useQuery } from "../../api/useQuery.ts";
import { classes } from "../../components/classes.ts";
import { useStart } from "../../components/useStart.ts";
import { go, type Route } from "../../route.ts";
import styles from "./Overview.module.css";
import { stakeholderFacts } from "./stakeholderFacts.ts";

type Fact = { number: string; what: string; where: string; to: Route; attention?: boolean };

const untagged = { tagged: false };

function useFacts(): Fact[] | null {
  const { data: counts } = useQuery("counts.get", {});
  const { data: interviews } = useQuery("interview.list", {});
  const { data: people } = useQuery("stakeholder.list", {});
  const { data: detail } = useQuery("diagnostic.get", {});
  const { data: workshops } = useQuery("workshop.list", {});
  const { data: findings } = useQuery("finding.list", {});
  const { data: withoutTheme } = useQuery("note.count", { filter: untagged });
  const { data: secret } = useQuery("note.count", { filter: { offRecord: true } });
  if (
    !counts ||
    !interviews ||
    !people ||
    !detail ||
    !workshops ||
    !findings ||
    withoutTheme === undefined ||
    secret === undefined
  )
    return null;
  const held = interviews.filter(isHeld).length;
  const bare = findings.headings
    .flatMap((heading) => heading.findings)
    .filter((finding) => !finding.evidence.some(isUsable)).length;
  return [
    {
      number: `${held} of ${counts.interviews}`,
      what: "interviews held",
      where: "Interviews",
      to: { screen: "interviews" },
    },
    ...stakeholderFacts(detail.strata, people, interviews).map(
      ({ count, what }): Fact => ({
        ...{ number: `${count}`, what, where: "Stakeholders" },
        ...{ to: { screen: "stakeholders" }, attention: true },
      }),
    ),
    ...workshopsHeld(workshops),
    { number: `${counts.notes}`, what: "notes", where: "Evidence", to: { screen: "evidence" } },
    {
      number: `${withoutTheme}`,
      what: "notes without a theme",
      where: "Evidence",
      to: { screen: "evidence", filter: untagged },
      attention: withoutTheme > 0,
    },
    {
      number: `${secret}`,
      what: "notes off the record, which never leave this file",
      where: "Evidence",
      to: { screen: "evidence", filter: { offRecord: true } },
    },
    {
      number: `${counts.notesUsed} of ${counts.notes}`,
      what: "notes used as evidence",
      where: "Findings",
      to: { screen: "findings" },
    },
    {
      number: `${bare} of ${counts.findings}`,
      what: "key messages without evidence",
      where: "Findings",
      to: { screen: "findings" },
      attention: bare > 0,
    },
  ];
}

/** Not every diagnostic has workshops. One where people were present, or of which there are notes or votes, was held. */
function workshopsHeld(workshops: readonly Workshop[]): Fact[] {
  if (workshops.length === 0) return [];
  const held = workshops.filter(
    ({ present, noteCount, roundCount }) => present + noteCount + roundCount > 0,
  ).length;
  return [
    {
      number: `${held} of ${workshops.length}`,
      what: "workshops held",
      where: "Workshops",
      to: { screen: "workshops" },
    },
  ];
}

/** Where the work stands, each fact with the way to where it is worked on. */
export function Work() {
  const facts = useFacts();
  const list = useRef<HTMLUListElement>(null);
  useStart(facts !== null, () => list.current?.querySelector("button"));
  return (
    <ul ref={list} className={styles.work}>
      {facts?.map((fact) => (
        <li key={fact.what}>
          <button
            type="button"
            className={classes(styles.fact, fact.attention && styles.attention)}
            onClick={() => go(fact.to)}
          >
            <span className={styles.number}>{fact.number}</span>
            <span>{fact.what}</span>
            <span className={styles.where}>{fact.where}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
