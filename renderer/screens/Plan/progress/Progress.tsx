import { useMemo, useState } from "react";
import { countsOver } from "../../../../shared/domain/plan/counts.ts";
import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { planOn } from "../../../../shared/domain/plan/progress.ts";
import { reportingsBefore } from "../../../../shared/domain/plan/reportingsBefore.ts";
import { Empty } from "../../../components/Empty.tsx";
import { tabId } from "../../../components/Tabs.tsx";
import { today } from "../../../components/today.ts";
import { useStart } from "../../../components/useStart.ts";
import { go } from "../../../route.ts";
import { Changes } from "./Changes.tsx";
import { CountsTable } from "./CountsTable.tsx";
import { KeepForm } from "./KeepForm.tsx";
import styles from "./Progress.module.css";
import { Standing } from "./Standing.tsx";
import { type State, useReportings } from "./useReportings.ts";

/** How the colours moved from one reporting date to the next, and what changed between two of them. */
export function Progress({ plan }: { plan: Plan }) {
  const reportings = useReportings();
  const date = today();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState("now");
  const now: State = useMemo(
    () => ({ id: "now", date, title: "Now", plan: planOn(plan, date) }),
    [plan, date],
  );
  const rows = useMemo(
    () => (reportings ? countsOver(reportings, { date, plan }) : []),
    [reportings, plan, date],
  );
  useStart(reportings !== undefined, () => document.getElementById(tabId("progress")));
  if (!reportings) return null;
  if (plan.objectives.length === 0)
    return (
      <Empty
        action={{ label: "Go to the actions", run: () => go({ screen: "plan", tab: "actions" }) }}
      >
        When outputs have a colour, this shows how they stand and what changed since a reporting
        date.
      </Empty>
    );
  const states = [...reportings, now];
  const after = states.find(({ id }) => id === to) ?? now;
  const earlier = reportingsBefore(states, after);
  const before = earlier.find(({ id }) => id === from) ?? earlier.at(-1);
  return (
    <div className={styles.page}>
      <Standing before={before} after={after} />
      <section aria-labelledby="over-time" className={styles.section}>
        <h2 id="over-time">Colours over time</h2>
        <CountsTable rows={rows} reportings={reportings} />
        <KeepForm />
      </section>
      {before && <Changes {...{ states, before, after }} onFrom={setFrom} onTo={setTo} />}
    </div>
  );
}
