import { memo } from "react";
import { AddRecommendation } from "./AddRecommendation.tsx";
import { Contents } from "./Contents.tsx";
import styles from "./Paper.module.css";
import { PieceView } from "./PieceView.tsx";
import { type Part, recommendationsPart, samePiece } from "./pieces.ts";

type Props = {
  parts: Part[];
  /** How its pages lie. */
  page: "portrait" | "landscape";
  onJump: (key: string) => void;
};

/** The document as one long page. Parts far from the screen are not drawn until they come near. */
export function Paper({ parts, page, onJump }: Props) {
  const adding = recommendationsPart(parts);
  return (
    <article className={styles.paper} data-page={page} aria-label="The document">
      {parts.map((part) => (
        <section key={part.key} data-part={part.key} className={styles.part}>
          <Title part={part} />
          {part.pieces.map((piece) =>
            piece.blocks[0]?.block.kind === "contents" ? (
              <Contents
                key={piece.key}
                title={piece.blocks[0].block.title}
                parts={parts}
                onJump={onJump}
              />
            ) : (
              <MemoPiece key={piece.key} piece={piece} name={part.heading?.text ?? ""} />
            ),
          )}
          {part === adding && <AddRecommendation />}
        </section>
      ))}
    </article>
  );
}

const MemoPiece = memo(PieceView, (a, b) => a.name === b.name && samePiece(a.piece, b.piece));

function Title({ part }: { part: Part }) {
  const { heading, number, key } = part;
  if (!heading) return null;
  const Tag = (["h2", "h3", "h4"] as const)[heading.level - 1] ?? "h4";
  return (
    <Tag className={styles[`level${heading.level}`]} data-title={key} tabIndex={-1}>
      {number !== "" && (
        <>
          <span className={styles.number}>
            {heading.appendix ? `Appendix ${number}:` : number}
          </span>{" "}
        </>
      )}
      {heading.text}
    </Tag>
  );
}
