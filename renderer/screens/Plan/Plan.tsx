import { useState } from "react";
import { planRows } from "../../../shared/domain/plan/progress.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { ExportTable } from "../../components/ExportTable.tsx";
import { counted } from "../../components/format.ts";
import { Page } from "../../components/Page.tsx";
import { Tabs } from "../../components/Tabs.tsx";
import { go, type PlanTab } from "../../route.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { Actions } from "./actions/Actions.tsx";
import { Budget } from "./budget/Budget.tsx";
import { FrontDialog } from "./FrontDialog.tsx";
import styles from "./Plan.module.css";
import { Progress } from "./progress/Progress.tsx";
import { Recommendations } from "./recommendations/Recommendations.tsx";
import { tabs } from "./tabs.ts";

/** From recommendations to the action plan, its progress and its budget. */
export function Plan({ tab }: { tab: PlanTab }) {
  const { data: plan, error } = useQuery("plan.get", {});
  const [importing, setImporting] = useState(false);
  const [front, setFront] = useState(false);
  const to = (next: PlanTab) => () => go({ screen: "plan", tab: next });
  useKeysOf(
    "plan",
    {
      "Alt+1": to("recommendations"),
      "Alt+2": to("actions"),
      "Alt+3": to("progress"),
      "Alt+4": to("budget"),
    },
    { inFields: true },
  );
  if (!plan) return <Page title="Action plan">{error && <Empty>{error.message}</Empty>}</Page>;
  const actions = plan.objectives.flatMap((objective) => objective.actions);
  const outputs = planRows(plan).length;
  return (
    <Page
      title="Action plan"
      aside={
        <span className={styles.aside}>
          {[
            plan.title !== "Action plan" && plan.title,
            plan.version,
            plan.status,
            actions.length > 0 &&
              `${counted(actions.length, "action")}, ${counted(outputs, "output")}`,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      }
      actions={
        <>
          <Button variant="quiet" onClick={() => setFront(true)}>
            About the plan
          </Button>
          {tab === "actions" && (
            <>
              <ExportTable sheet="action-plan" name={plan.title} />
              <Button
                variant="quiet"
                onClick={() => go({ screen: "report", document: "action-plan" })}
              >
                Word
              </Button>
              <Button onClick={() => setImporting(true)}>Import</Button>
            </>
          )}
          {tab === "budget" && <ExportTable sheet="budget" name={`${plan.title} budget`} />}
        </>
      }
    >
      <Tabs
        label="Parts of the plan"
        tabs={tabs}
        current={tab}
        onChoose={(next) => go({ screen: "plan", tab: next })}
      >
        {tab === "actions" && <Actions plan={plan} importing={importing} onImport={setImporting} />}
        {tab === "progress" && <Progress plan={plan} />}
        {tab === "budget" && <Budget />}
        {tab === "recommendations" && <Recommendations plan={plan} />}
      </Tabs>
      {front && <FrontDialog plan={plan} onClose={() => setFront(false)} />}
    </Page>
  );
}
