import type { Slide } from "../../../shared/domain/slide.ts";
import styles from "./Presenter.module.css";
import { sized } from "./SlideView.tsx";

type Props = { slide: Extract<Slide, { kind: "result" }> };

/** A round's result: the options in order of place, bars by stratum, and the rule that decided. */
export function ResultSlide({ slide }: Props) {
  const { rows, strata, only, bars } = slide;
  const whole = (row: Props["slide"]["rows"][number]) =>
    strata.length > 0 ? row.segments.reduce((sum, each) => sum + each, 0) : Math.max(0, row.score);
  const most = Math.max(1, ...rows.map(whole));
  const colour = (index: number) => {
    const place = strata[index]?.place ?? 0;
    return place < 0 ? "var(--third)" : `var(--stratum-${(place % 6) + 1})`;
  };
  return (
    <div className={styles.slide} style={sized(rows.length)}>
      <h1>{slide.title}</h1>
      <p className={styles.aside}>
        {[only, slide.rule, slide.turnout].filter(Boolean).join(" · ")}
      </p>
      <ol className={styles.result}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no identity but their place
          <li key={index} data-none={row.support === 0}>
            <span className={styles.place}>{row.place}</span>
            <span>{row.title}</span>
            <span className={styles.bar} aria-hidden="true">
              {!bars ? null : strata.length > 0 ? (
                row.segments.map((amount, at) => (
                  <span
                    // biome-ignore lint/suspicious/noArrayIndexKey: segments stand in the strata's order
                    key={at}
                    style={{ width: `${(100 * amount) / most}%`, background: colour(at) }}
                  />
                ))
              ) : (
                <span
                  style={{
                    width: `${(100 * whole(row)) / most}%`,
                    background: "var(--stratum-1)",
                  }}
                />
              )}
            </span>
            <strong className={styles.score}>{row.words}</strong>
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        <ul className={styles.legend}>
          {strata.map(({ name }, index) => (
            <li key={name}>
              <span style={{ background: colour(index) }} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
        <span>{slide.tie}</span>
      </div>
    </div>
  );
}
