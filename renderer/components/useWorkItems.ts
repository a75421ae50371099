import { useMemo } from "react";
import { useQueries } from "../api/useQueries.ts";
import { useQuery } from "../api/useQuery.ts";
import { go } from "../route.ts";
import { openInPlan } from "../screens/Plan/actions/sought.ts";
import { focusLater } from "./focusLater.ts";
import type { PaletteItem } from "./paletteItem.ts";

/** What is put to workshops and what is planned: rounds, options, objectives, actions, outputs. */
export function useWorkItems(): PaletteItem[] {
  const workshops = useQuery("workshop.list", {}).data;
  const asked = (workshops ?? []).map(({ id }) => ({ workshopId: id }));
  const rounds = useQueries("round.list", asked);
  const options = useQueries("option.list", asked);
  const plan = useQuery("plan.get", {}).data;
  return useMemo(() => {
    const titles = new Map(workshops?.map(({ id, title }) => [id, title]));
    const line = (group: PaletteItem["group"], id: string, label: string, detail: string) =>
      ({ id: `${group}-${id}`, group, label, detail, asked: true }) as const;
    const items: PaletteItem[] = [];
    for (const { id, number, title, workshopId } of rounds.flatMap((list) => list ?? []))
      items.push({
        ...line("Rounds", id, `Round ${number}: ${title}`, titles.get(workshopId) ?? ""),
        run: () => go({ screen: "round", id }),
      });
    for (const { id, title, workshopId } of options.flatMap((list) => list ?? []))
      items.push({
        ...line("Options", id, title, titles.get(workshopId) ?? ""),
        run: () => {
          go({ screen: "workshop", id: workshopId, tab: "options" });
          focusLater(() => document.querySelector(`[data-option="${id}"]`));
        },
      });
    for (const objective of plan?.objectives ?? []) {
      const [first] = objective.actions;
      items.push({
        ...line("Objectives", objective.id, objective.title, "Action plan"),
        run: () =>
          first ? openInPlan(first.id, "action") : go({ screen: "plan", tab: "actions" }),
      });
      for (const action of objective.actions) {
        items.push({
          ...line("Actions", action.id, `${action.number} ${action.task}`.trim(), objective.title),
          run: () => openInPlan(action.id, "action"),
        });
        for (const output of action.outputs)
          items.push({
            ...line("Outputs", output.id, output.output, `Action ${action.number}`),
            also: output.leads.join(" "),
            run: () => openInPlan(output.id, "output"),
          });
      }
    }
    return items.filter(({ label }) => label !== "");
  }, [workshops, rounds, options, plan]);
}
