import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Empty } from "../../../components/Empty.tsx";
import { focusLater } from "../../../components/focusLater.ts";
import { useStart } from "../../../components/useStart.ts";
import { useKeysOf } from "../../../state/useKeys.ts";
import { shiftRecommendation } from "./actions.ts";
import { useChosen } from "./chosen.ts";
import { Detail } from "./Detail.tsx";
import { RecommendationList } from "./RecommendationList.tsx";
import styles from "./Recommendations.module.css";

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const row = (id: string) => find(`[data-recommendation="${id}"]`);
const add = () => find('[data-add="Recommendation"]')?.click();

/** The recommendations in order; what the chosen one rests on and what carries it out. */
export function Recommendations({ plan }: { plan: Plan }) {
  const { data: list, error } = useQuery("recommendation.list", {});
  const chosenId = useChosen(({ id }) => id);
  const chosen = list?.find(({ id }) => id === chosenId) ?? list?.[0];

  const move = async (by: 1 | -1) => {
    if (!list || !chosen) return;
    const inList = document.activeElement === row(chosen.id);
    const to = list.indexOf(chosen) + by;
    if (!(await shiftRecommendation(list, chosen.id, by)) || !inList) return;
    // Browsers may take the cursor from a row that changes its place.
    focusLater(() => {
      const moved = row(chosen.id);
      return moved?.dataset.place === String(to) ? moved : null;
    });
  };
  const link = (what: string) => () => find(`[data-link="${what}"]`)?.click();
  useKeysOf("plan", { N: add });
  useKeysOf(
    "plan",
    {
      "Alt+ArrowUp": () => void move(-1),
      "Alt+ArrowDown": () => void move(1),
      "Alt+K": link("key message"),
      "Alt+R": link("round"),
      "Alt+A": link("action"),
    },
    { inFields: true },
  );
  useStart(list !== undefined, () => (chosen ? row(chosen.id) : find("[data-begin]")));

  if (!list) return error ? <Empty>{error.message}</Empty> : null;
  return (
    <div className={styles.columns}>
      <RecommendationList list={list} plan={plan} chosenId={chosen?.id ?? null} />
      {chosen ? (
        <Detail
          key={chosen.id}
          recommendation={chosen}
          number={list.indexOf(chosen) + 1}
          plan={plan}
          onLeave={() => row(chosen.id)?.focus()}
        />
      ) : (
        <Empty action={{ label: "Add a recommendation", keys: "N", run: add }}>
          A recommendation says what should be done, why, and on which key messages and votes it
          rests: begin with the first.
        </Empty>
      )}
    </div>
  );
}
