import { useState } from "react";
import type { Recommendation } from "../../../../shared/domain/finding.ts";
import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { Button } from "../../../components/Button.tsx";
import { counted } from "../../../components/format.ts";
import { openInPlan } from "../actions/sought.ts";
import { linkAction } from "../links.ts";
import styles from "./Links.module.css";
import { Links } from "./Links.tsx";
import { MakeAction } from "./MakeAction.tsx";
import { matches } from "./matches.ts";
import { carriedOutBy, type PlacedAction, placedActions } from "./support.ts";

const nameOf = ({ action }: PlacedAction) =>
  `Action ${action.number}: ${action.task || "no words yet"}`.replace("Action :", "Action:");

const outputsOf = ({ action }: PlacedAction) =>
  action.outputs.length === 0 ? "no output yet" : counted(action.outputs.length, "output");

/** The actions that carry out a recommendation; one can be made for it at once. */
export function CarriedOut({
  recommendation,
  plan,
}: {
  recommendation: Recommendation;
  plan: Plan;
}) {
  const { id } = recommendation;
  const [making, setMaking] = useState(false);
  const linked = carriedOutBy(plan, id);
  return (
    <>
      <Links
        title="Carried out by"
        what="action"
        keys="Alt+A"
        empty="No action yet."
        links={linked.map((placed) => ({
          key: placed.action.id,
          text: nameOf(placed),
          aside: `${placed.objective} · ${outputsOf(placed)}`,
          open: () => openInPlan(placed.action.id, "action"),
          leaveOut: () => linkAction(placed.action.id, id, false),
        }))}
        find={(typed) =>
          placedActions(plan).filter(
            (placed) =>
              !linked.some(({ action }) => action.id === placed.action.id) &&
              matches(`${nameOf(placed)} ${placed.objective}`, typed),
          )
        }
        show={(placed) => ({
          key: placed.action.id,
          content: (
            <span className={styles.option}>
              <span>{nameOf(placed)}</span>
              <span className={styles.aside}>{placed.objective}</span>
            </span>
          ),
        })}
        onPick={({ action }) => linkAction(action.id, id, true)}
        none="No other has these words; make one instead."
      >
        <Button variant="quiet" className={styles.make} onClick={() => setMaking(true)}>
          Make an action
        </Button>
      </Links>
      {making && (
        <MakeAction recommendation={recommendation} plan={plan} onClose={() => setMaking(false)} />
      )}
    </>
  );
}
