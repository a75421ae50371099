import { useEffect } from "react";
import { create } from "zustand";
import { go } from "../../../route.ts";
import type { Cursor } from "./useCursor.ts";

type Sought = { id: string; column: number } | null;
const useSought = create<{ sought: Sought }>(() => ({ sought: null }));

/** Opens the table of actions with the cursor on an action or an output. */
export function openInPlan(id: string, what: "action" | "output"): void {
  useSought.setState({ sought: { id, column: what === "action" ? 1 : 2 } });
  go({ screen: "plan", tab: "actions" });
}

/** Takes the cursor to what was asked for from another screen. */
export function useGoToSought({ goTo }: Pick<Cursor, "goTo">): void {
  const sought = useSought((state) => state.sought);
  useEffect(() => {
    if (!sought) return;
    goTo(sought.id, sought.column);
    useSought.setState({ sought: null });
  }, [sought, goTo]);
}
