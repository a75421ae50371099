import type { Ballot, Round } from "../../../shared/domain/voting/round.ts";
import { command } from "../../api/useCommand.ts";
import { counted } from "../../components/format.ts";
import { go } from "../../route.ts";
import { sayDone } from "../../state/history.ts";

/** No more ballots are taken. @returns whether it was closed */
export async function closeRound({ id, entered }: Round): Promise<boolean> {
  if ((await command("round.close", { id })) === undefined) return false;
  sayDone(`Round closed with ${counted(entered, "ballot")}`);
  return true;
}

export async function reopenRound({ id }: Round): Promise<void> {
  if ((await command("round.reopen", { id })) !== undefined) sayDone("Round open again");
}

/** Deletes a round, says what went with it, and goes back to the workshop. */
export async function removeRound({ id, workshopId, number, entered }: Round): Promise<void> {
  if ((await command("round.remove", { id })) === undefined) return;
  go({ screen: "workshop", id: workshopId, tab: "options" });
  sayDone(
    entered === 0
      ? `Round ${number} deleted`
      : `Round ${number} and ${counted(entered, "ballot")} deleted`,
  );
}

export async function removeBallot({ id, number }: Ballot): Promise<void> {
  if ((await command("ballot.remove", { id })) !== undefined) sayDone(`Ballot ${number} deleted`);
}
