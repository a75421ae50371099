import type { Interview } from "../../../shared/domain/interview.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import { command } from "../../api/useCommand.ts";
import { focusLater } from "../../components/focusLater.ts";
import { summariesGone } from "../../components/summariesGone.ts";
import { rowElement } from "../../components/useRows.ts";
import { sayDone } from "../../state/history.ts";

/** Adding and deleting, with the focus where the person goes on. */
export function useStakeholderActions(
  shown: readonly Stakeholder[],
  interviews: readonly Interview[],
  open: (id: string | null) => void,
) {
  const edit = (id: string) => {
    open(id);
    focusLater(() => document.querySelector(`[data-editing="${id}"] input`));
  };
  return {
    edit,
    add: async () => {
      const made = await command("stakeholder.add", {});
      if (made) edit(made.id);
    },
    remove: async (person: Stakeholder) => {
      const at = shown.indexOf(person);
      const next = shown[at + 1] ?? shown[at - 1];
      const gone = await summariesGone({ stakeholderId: person.id });
      if ((await command("stakeholder.remove", { id: person.id })) === undefined) return;
      open(null);
      if (next) rowElement(next.id)?.focus();
      const spoke = interviews.some((interview) => interview.stakeholderIds.includes(person.id));
      const stays =
        person.consent === "withdrawn"
          ? "; what they said stays out of every document"
          : "; what they said stays, attributed to nobody";
      sayDone(`${person.code} deleted${spoke ? stays : ""}${gone}`);
    },
  };
}
