import { useEffect, useRef, useState } from "react";
import { toWire } from "../../../../shared/errors.ts";
import { command } from "../../../api/useCommand.ts";
import { onFlush } from "../../../state/flush.ts";
import { say } from "../../../state/say.ts";
import { demandPounds, demandQuantity } from "./money.ts";

export type Draft = { item: string; unitCost: string; quantity: string; forId: string | null };
const blank: Draft = { item: "", unitCost: "", quantity: "", forId: null };

/** A line being typed that is not in the budget yet. It is put there on Enter, and when it is left. */
export function useNewLine() {
  const [draft, setDraft] = useState(blank);
  const current = useRef(draft);
  const set = (next: Draft) => {
    current.current = next;
    setDraft(next);
  };
  /** @returns the field that is wrong, "none" where there was nothing to keep, or "kept" */
  const keep = async (): Promise<"item" | "none" | "kept"> => {
    const { item, unitCost, quantity, forId } = current.current;
    if (item.trim() === "")
      return unitCost.trim() === "" && quantity.trim() === "" ? "none" : "item";
    const typed = current.current;
    try {
      const numbers = {
        unitCost: demandPounds(unitCost),
        quantity: quantity.trim() === "" ? 1 : demandQuantity(quantity),
      };
      // Away before it is stored: what is typed meanwhile is the next line's.
      set(blank);
      if (await command("budget.add", { item, ...numbers, recommendationId: forId })) return "kept";
      if (current.current === blank) set(typed);
    } catch (error) {
      say(toWire(error).message);
    }
    return "item";
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const write = async () => void (await latest.current());
    const stop = onFlush(() => void write(), write);
    return () => {
      stop();
      void write();
    };
  }, []);
  return { draft, change: (patch: Partial<Draft>) => set({ ...current.current, ...patch }), keep };
}
