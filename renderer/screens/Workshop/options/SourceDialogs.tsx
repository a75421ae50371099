import type { Option } from "../../../../shared/domain/workshop/option.ts";
import { command } from "../../../api/useCommand.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { counted } from "../../../components/format.ts";
import { sayDone } from "../../../state/history.ts";
import { PickDialog } from "./PickDialog.tsx";

type Props = {
  workshopId: string;
  all: readonly Option[];
  onClose: () => void;
  onDone: () => void;
};
type Taken = { title: string; findingId?: string; recommendationId?: string };

async function take(workshopId: string, options: Taken[]): Promise<boolean> {
  const made = await command("option.add", { workshopId, options });
  if (made) sayDone(`${counted(made.ids.length, "option")} added`);
  return made !== undefined;
}

/** Options from key messages, picked by heading. */
export function FindingsDialog({ workshopId, all, onClose, onDone }: Props) {
  const headings = useQuery("finding.list", {}).data?.headings ?? [];
  const findings = headings.flatMap((heading) => heading.findings);
  const pick = async (ids: string[]) => {
    const options = findings
      .filter(({ id }) => ids.includes(id))
      .map(({ id, statement }) => ({ title: statement, findingId: id }));
    if (await take(workshopId, options)) onDone();
  };
  return (
    <PickDialog
      title="Options from key messages"
      none="There are no key messages yet: they are written under Findings."
      groups={headings.map(({ title, findings: own }) => ({
        title,
        items: own.flatMap(({ id, statement }) =>
          statement === ""
            ? []
            : [{ id, title: statement, there: all.some((option) => option.findingId === id) }],
        ),
      }))}
      onPick={(ids) => void pick(ids)}
      onClose={onClose}
    />
  );
}

/** Options from recommendations that are still drafts. */
export function RecommendationsDialog({ workshopId, all, onClose, onDone }: Props) {
  const recommendations = useQuery("recommendation.list", {}).data ?? [];
  const pick = async (ids: string[]) => {
    const options = recommendations
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title }) => ({ title, recommendationId: id }));
    if (await take(workshopId, options)) onDone();
  };
  return (
    <PickDialog
      title="Options from draft recommendations"
      none="There are no recommendations yet: they are written under Action plan."
      groups={[
        {
          title: "Recommendations",
          items: recommendations.map(({ id, title }) => ({
            ...{ id, title, there: all.some((option) => option.recommendationId === id) },
          })),
        },
      ]}
      onPick={(ids) => void pick(ids)}
      onClose={onClose}
    />
  );
}
