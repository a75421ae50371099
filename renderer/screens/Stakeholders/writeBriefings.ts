import { isBriefed } from "../../../shared/domain/contacts/briefed.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import { AppError } from "../../../shared/errors.ts";
import type { ProgramInput, WrittenBriefings } from "../../../shared/program.ts";
import { run } from "../../api/client.ts";
import { join, lastPart } from "../../components/filePath.ts";
import { counted } from "../../components/format.ts";
import { settle } from "../../state/flush.ts";
import { say } from "../../state/say.ts";
import { runLong } from "../../state/work.ts";

export type Existing = NonNullable<ProgramInput<"export.briefings">["existing"]>;

const nameOf = ({ code }: Pick<Stakeholder, "code">) => `Briefing ${code}.docx`;

/** For how many of these people a briefing is in a folder already. */
export async function countIn(folder: string, people: readonly Stakeholder[]): Promise<number> {
  const { files } = await run("program.browse", { folder, extension: ".docx" });
  const names = new Set(files.map((file) => lastPart(file).toLowerCase()));
  return people.filter((person) => names.has(nameOf(person).toLowerCase())).length;
}

/** Writes the briefings of some people into a folder and says how many there are now. */
export async function writeBriefings(
  people: readonly Stakeholder[],
  folder: string,
  existing: Existing,
): Promise<void> {
  // What is still being typed is in them.
  const why = await settle();
  if (why !== null)
    throw new AppError("conflict", `Not written, because some words are not saved: ${why}`);
  const stakeholderIds = people.map(({ id }) => id);
  const input = { folder, stakeholderIds, existing };
  const written = await runLong("Writing briefings", "export.briefings", input);
  const path = join(written.folder, nameOf(people.find(isBriefed) ?? { code: "" }));
  const reveal = () => void run("program.reveal", { path }).catch(() => {});
  say(writtenWords(written), { label: "Show in folder", run: reveal });
}

const writtenWords = ({ folder, written, left, none }: WrittenBriefings): string =>
  [
    `${counted(written, "briefing")} written to ${lastPart(folder)}`,
    left > 0 && `${left} left as ${left === 1 ? "it was" : "they were"}`,
    none.length > 0 && `none for ${none.join(", ")}`,
  ]
    .filter(Boolean)
    .join("; ");
