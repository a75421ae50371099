import { useState } from "react";

/** Which rows are selected. Records that are gone are no longer selected. */
export function useSelection(all: readonly { id: string }[]) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const selected = ids.filter((id) => all.some((record) => record.id === id));
  return {
    selected,
    toggle: (id: string) =>
      setIds((before) =>
        before.includes(id) ? before.filter((other) => other !== id) : [...before, id],
      ),
    clear: () => setIds([]),
  };
}
