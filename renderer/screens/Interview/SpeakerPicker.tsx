import { Dialog } from "../../components/Dialog.tsx";
import { Finder } from "../../components/Finder.tsx";
import { found } from "../Stakeholders/found.ts";
import type { Known } from "./known.ts";
import styles from "./QuestionPicker.module.css";

type Props = {
  known: Known;
  onPick: (speakerId: string | null) => void;
  onClose: () => void;
};

const nobody = { id: null, code: "", role: "Speaker not noted", organisation: "" };

/** Finds who said it among those who came. A name finds them too, and is not shown. */
export function SpeakerPicker({ known, onPick, onClose }: Props) {
  const find = (typed: string) => [
    ...(typed.trim() === "" ? [nobody] : []),
    ...found(known.people, [], typed),
  ];
  return (
    <Dialog title="Who said it" onClose={onClose}>
      <Finder
        label="Code, name, role or organisation"
        find={find}
        show={({ id, code, role, organisation }) => ({
          key: id ?? "",
          content: (
            <>
              <span className={styles.number}>{code}</span>
              <span>{[role, organisation].filter(Boolean).join(", ")}</span>
            </>
          ),
        })}
        none="Nobody who came has these words."
        onPick={({ id }) => {
          onPick(id);
          onClose();
        }}
      />
    </Dialog>
  );
}
