import { create } from "zustand";
import { toWire } from "../../shared/errors.ts";
import type { PickKind, SaveKind } from "../../shared/program.ts";
import { run } from "../api/client.ts";
import { useProgram } from "../state/program.ts";
import { say } from "../state/say.ts";
import { FilePage } from "./FilePage.tsx";
import { FolderPage } from "./FolderPage.tsx";

/** A file to read or to write; a folder has no name to type and is asked for on a page of its own. */
export type FilePurpose = SaveKind | Exclude<PickKind, "folder">;
type Question = {
  purpose: FilePurpose | "folder";
  name: string;
  answer: (path: string | null) => void;
};

const useQuestion = create<{ question: Question | null }>(() => ({ question: null }));

/**
 * Asks for a file or a folder, in the system's own dialog or in a page of ours.
 * @param name the file name to begin with
 * @returns its path, or null where the person cancelled
 */
export async function askForFile(
  purpose: FilePurpose | "folder",
  name = "",
): Promise<string | null> {
  if (useProgram.getState().state?.dialogs === "native") {
    try {
      return await run("program.pick", { purpose, name });
    } catch (error) {
      say(toWire(error).message);
      return null;
    }
  }
  return new Promise((resolve) => {
    const answer = (path: string | null) => {
      useQuestion.setState({ question: null });
      resolve(path);
    };
    useQuestion.setState({ question: { purpose, name, answer } });
  });
}

/** Mounted once: shows the page of ours while `askForFile` waits for an answer. */
export function FileDialog() {
  const question = useQuestion((state) => state.question);
  if (!question) return null;
  if (question.purpose === "folder") return <FolderPage onAnswer={question.answer} />;
  return (
    <FilePage purpose={question.purpose} startName={question.name} onAnswer={question.answer} />
  );
}
