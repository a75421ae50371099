import type { CSSProperties, ReactNode } from "react";
import type { Slide } from "../../../shared/domain/slide.ts";
import { assertNever } from "../../../shared/errors.ts";
import styles from "./Presenter.module.css";
import { ResultSlide } from "./ResultSlide.tsx";

/** Type gets smaller only where there is so much that it would not fit. */
export const sized = (rows: number): CSSProperties => ({ "--rows": rows }) as CSSProperties;

/** One slide, drawn for somebody at the back of the hall. */
export function SlideView({ slide }: { slide: Slide }) {
  switch (slide.kind) {
    case "blank":
      return null;
    case "title":
      return (
        <div className={styles.middle}>
          <h1>{slide.title}</h1>
          {slide.lines.map((line) => (
            <p key={line} className={styles.aside}>
              {line}
            </p>
          ))}
        </div>
      );
    case "statement":
      return (
        <div className={styles.middle}>
          <p className={styles.aside}>{slide.title}</p>
          <h1 className={styles.statement}>{slide.text}</h1>
          {slide.aside && <p className={styles.aside}>{slide.aside}</p>}
        </div>
      );
    case "agenda":
      return (
        <div className={styles.slide} style={sized(slide.items.length)}>
          <h1>{slide.title}</h1>
          <ol className={styles.rows}>
            {slide.items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the items have no identity but their place
              <li key={index} aria-current={item.now ? "step" : undefined}>
                <span className={styles.time}>{item.time}</span>
                <span>{item.title}</span>
              </li>
            ))}
          </ol>
        </div>
      );
    case "list":
      return (
        <Items title={slide.title} aside={slide.subtitle} items={slide.items}>
          {slide.items.length === 0 && <p className={styles.aside}>Nothing here yet</p>}
        </Items>
      );
    case "round":
      return (
        <Items title={slide.title} aside={slide.rule} items={slide.options}>
          <p className={styles.entered}>
            <strong>{slide.entered}</strong>{" "}
            {slide.present > 0 ? `of ${slide.present} ballots in` : "ballots in"}
          </p>
        </Items>
      );
    case "result":
      return <ResultSlide slide={slide} />;
    default:
      return assertNever(slide);
  }
}

type ItemsProps = { title: string; aside: string; items: string[]; children: ReactNode };

function Items({ title, aside, items, children }: ItemsProps) {
  return (
    <div className={styles.slide} style={sized(items.length)}>
      <h1>{title}</h1>
      {aside && <p className={styles.aside}>{aside}</p>}
      <ol className={styles.rows}>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items have no identity but their place
          <li key={index}>
            <span className={styles.time}>{index + 1}</span>
            <span>{item}</span>
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}
