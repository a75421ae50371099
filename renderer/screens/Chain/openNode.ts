import type { ChainNode } from "../../../shared/domain/chain.ts";
import { call } from "../../api/client.ts";
import { focusLater } from "../../components/focusLater.ts";
import { go } from "../../route.ts";
import { chooseFinding } from "../Findings/chosen.ts";
import { openNote } from "../Interview/sought.ts";
import { openInPlan } from "../Plan/actions/sought.ts";
import { chooseRecommendation } from "../Plan/recommendations/chosen.ts";

/** Opens a thing of the chain on its own screen. */
export async function openNode({ id, link }: ChainNode): Promise<void> {
  switch (link) {
    case "note":
      return openNote(await call("note.get", { id }));
    case "finding":
      chooseFinding(id);
      return go({ screen: "findings" });
    case "option":
      return openOption(id);
    case "round":
      return go({ screen: "round", id });
    case "recommendation":
      chooseRecommendation(id, true);
      return go({ screen: "plan", tab: "recommendations" });
    case "action":
    case "output":
      return openInPlan(id, link);
  }
}

async function openOption(id: string): Promise<void> {
  for (const workshop of await call("workshop.list", {})) {
    const options = await call("option.list", { workshopId: workshop.id });
    if (!options.some((option) => option.id === id)) continue;
    go({ screen: "workshop", id: workshop.id, tab: "options" });
    focusLater(() => document.querySelector(`[data-option="${id}"]`));
    return;
  }
}
