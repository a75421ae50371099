import { useState } from "react";
import { isBriefed } from "../../../shared/domain/contacts/briefed.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import { toWire } from "../../../shared/errors.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { askForFile } from "../../components/FileDialog.tsx";
import { lastPart } from "../../components/filePath.ts";
import { counted } from "../../components/format.ts";
import split from "../../components/Split.module.css";
import { say } from "../../state/say.ts";
import { countIn, type Existing, writeBriefings } from "./writeBriefings.ts";

type Props = {
  people: readonly Stakeholder[];
  /** Nobody was selected, so it is about everybody on the list. */
  all: boolean;
  onClose: () => void;
};

/** Settles for whom briefings are written, where to, and what becomes of those that are there already. */
export function BriefingsDialog({ people, all, onClose }: Props) {
  const briefed = people.filter(isBriefed);
  const none = people.filter((person) => !isBriefed(person)).map(({ code }) => code);
  const [taken, setTaken] = useState<{ folder: string; there: number } | null>(null);
  const [away, setAway] = useState(false);
  /** What was begun shows how far it is; this dialog is not in its way. */
  const meanwhile = async (work: () => Promise<void>) => {
    setAway(true);
    try {
      await work();
    } catch (error) {
      say(toWire(error).message);
      onClose();
    }
  };
  const write = (folder: string, existing: Existing) =>
    meanwhile(async () => {
      await writeBriefings(people, folder, existing);
      onClose();
    });
  const choose = () =>
    meanwhile(async () => {
      const folder = await askForFile("folder");
      if (folder === null) return onClose();
      const there = await countIn(folder, briefed);
      if (there === 0) return write(folder, "ask");
      setTaken({ folder, there });
      setAway(false);
    });
  if (away) return null;
  return (
    <Dialog title="Briefings" onClose={onClose}>
      {taken ? (
        <>
          <p>
            {taken.there === briefed.length
              ? `${briefed.length === 1 ? "It is" : `All ${briefed.length} are`} in ${lastPart(taken.folder)} already.`
              : `${taken.there} of ${briefed.length} ${taken.there === 1 ? "is" : "are"} in ${lastPart(taken.folder)} already.`}
          </p>
          <div className={split.end}>
            <Button data-first onClick={onClose}>
              Cancel
            </Button>
            <Button variant="danger" onClick={() => void write(taken.folder, "replace")}>
              Replace {taken.there === 1 ? "it" : "them"}
            </Button>
            {taken.there < briefed.length && (
              <Button variant="main" onClick={() => void write(taken.folder, "leave")}>
                Write only the others
              </Button>
            )}
          </div>
        </>
      ) : (
        <>
          <p>
            {briefed.length === 0
              ? "There is nobody to write a briefing for."
              : `A Word file for each of ${counted(briefed.length, all ? "stakeholder on the list" : "stakeholder selected", all ? "stakeholders on the list" : "stakeholders selected")}, named by code: Briefing ${briefed[0]?.code}.docx`}
          </p>
          {none.length > 0 && (
            <p className={split.second}>None for {none.join(", ")}, who withdrew or declined.</p>
          )}
          <div className={split.end}>
            <Button
              data-first
              variant="main"
              disabled={briefed.length === 0}
              onClick={() => void choose()}
            >
              Choose a folder
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
