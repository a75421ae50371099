import type { EditTarget } from "../../../shared/report/model.ts";
import { classes } from "../../components/classes.ts";
import { go } from "../../route.ts";
import { chooseFinding } from "../Findings/chosen.ts";
import { BlockView } from "./BlockView.tsx";
import { EditExhibit } from "./EditExhibit.tsx";
import { EditNarrative } from "./EditNarrative.tsx";
import { EditRecommendation } from "./EditRecommendation.tsx";
import { edit, useEditing } from "./editing.ts";
import styles from "./Paper.module.css";
import type { Piece } from "./pieces.ts";

type Props = {
  piece: Piece;
  /** The heading it stands under. */
  name: string;
};

/** A piece of the document: as on paper, with the way to change it, or being changed. */
export function PieceView({ piece, name }: Props) {
  const target = piece.edit;
  const editing = useEditing((state) => state.key === piece.key);
  if (editing && target?.type === "narrative")
    return <EditNarrative id={target.key} label={name} />;
  if (editing && target?.type === "exhibit") return <EditExhibit id={target.id} label={name} />;
  if (editing && target?.type === "recommendation") return <EditRecommendation id={target.id} />;
  const [word, run] = way(piece.key, target);
  return (
    <div className={classes(styles.piece, target && styles.editable)}>
      {piece.blocks.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
        <BlockView key={index} {...entry} />
      ))}
      {target && (
        <button
          type="button"
          className={styles.edit}
          data-edit={piece.key}
          aria-label={`${word}: ${name}`}
          onClick={run}
        >
          <span aria-hidden="true">{word}</span>
        </button>
      )}
    </div>
  );
}

/** How a piece is changed: here, or on the screen that it is made on. */
function way(key: string, target: EditTarget | undefined): [string, () => void] {
  switch (target?.type) {
    case "finding":
      return [
        "Open in Findings",
        () => {
          chooseFinding(target.id);
          go({ screen: "findings" });
        },
      ];
    case "workshop":
      return ["Open the workshop", () => go({ screen: "workshop", id: target.id })];
    case "diagnostic":
      return ["Open Overview", () => go({ screen: "overview" })];
    default:
      return ["Edit", () => edit(key)];
  }
}
