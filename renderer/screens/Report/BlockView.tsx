import { assertNever } from "../../../shared/errors.ts";
import type { Inline } from "../../../shared/report/model.ts";
import styles from "./Blocks.module.css";
import { ChartFigure } from "./ChartFigure.tsx";
import { InlineText } from "./InlineText.tsx";
import { PaperTable } from "./PaperTable.tsx";
import type { Numbered } from "./pieces.ts";

/** One block as it looks on paper. Headings and the contents are drawn by the paper itself. */
export function BlockView({ block, number }: Numbered) {
  switch (block.kind) {
    case "cover":
      return (
        <div className={styles.cover} data-compact={block.compact}>
          <p className={styles.coverTitle}>{block.title}</p>
          <p className={styles.coverSubtitle}>{block.subtitle}</p>
          {block.lines.map((line) => (
            <p key={line} className={styles.coverLine}>
              {line}
            </p>
          ))}
        </div>
      );
    case "numbered":
      return (
        <div className={styles.numbered}>
          <span className={styles.number}>{number}</span>
          <p>
            <InlineText text={block.text} />
          </p>
        </div>
      );
    case "paragraph":
      return (
        <p className={styles.paragraph}>
          <InlineText text={block.text} />
        </p>
      );
    case "label":
      return <p className={styles.label}>{block.text}</p>;
    case "bullets":
      return <Bullets items={block.items} {...(block.labels && { labels: block.labels })} />;
    case "quotation":
      return (
        <figure className={styles.quotation}>
          <blockquote>{block.marks ? `“${block.text}”` : block.text}</blockquote>
          <figcaption>{block.attribution}</figcaption>
        </figure>
      );
    case "table":
      return <PaperTable table={block.table} number={number} />;
    case "chart":
      return <ChartFigure chart={block.chart} number={number} />;
    case "box":
      return (
        <div className={styles.box}>
          <p className={styles.boxTitle}>{block.title}</p>
          {block.pieces.map((piece, index) =>
            piece.kind === "bullets" ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
              <Bullets key={index} items={piece.items} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
              <p key={index}>
                <InlineText text={piece.text} />
              </p>
            ),
          )}
          {block.note && (
            <p>
              <InlineText text={block.note} />
            </p>
          )}
        </div>
      );
    case "empty":
      return <p className={styles.empty}>{block.text}</p>;
    case "room":
      return <div className={styles.room} style={{ blockSize: `${block.lines * 2}em` }} />;
    case "checks":
      return (
        <Bullets
          items={block.items.map(({ text, checked }) => `${checked ? "☒" : "☐"} ${text}`)}
          labels={block.items.map(({ label }) => label)}
        />
      );
    case "page-break":
      return <hr className={styles.break} />;
    case "heading":
    case "contents":
      return null;
    default:
      return assertNever(block);
  }
}

function Bullets({ items, labels }: { items: readonly Inline[]; labels?: string[] }) {
  return (
    <ul className={styles.bullets}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bullets have no identity but their place
        <li key={index} data-label={labels?.[index]}>
          <InlineText text={item} />
        </li>
      ))}
    </ul>
  );
}
