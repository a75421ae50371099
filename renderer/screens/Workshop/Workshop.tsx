import type { WorkshopTab } from "../../route.ts";

export function Workshop({ id: _id, tab: _tab }: { id: string; tab: WorkshopTab }) {
  return <main>Workshop</main>;
}
