import type { Input } from "../../shared/contract.ts";
import { call } from "../api/client.ts";
import { counted } from "./format.ts";

/** "; 3 summaries in the framework matrix deleted too", for what is said once a row of it is gone; ask before. */
export async function summariesGone(row: Input<"summary.count">): Promise<string> {
  const count = await call("summary.count", row);
  if (count === 0) return "";
  return `; ${counted(count, "summary", "summaries")} in the framework matrix deleted too`;
}
