import type { Area } from "../../shared/domain/area.ts";
import styles from "./AreaMark.module.css";
import { AreaMark } from "./AreaMark.tsx";
import { Finder } from "./Finder.tsx";
import { number } from "./format.ts";

type Props = {
  areas: readonly Area[];
  /** How many of the notes are in an area. */
  within: (areaId: string) => number;
  /** How many notes there are. */
  of: number;
  /** Puts the notes into the area, or takes them out where all of them are in it. */
  onPick: (area: Area, take: boolean) => void;
  onCancel: () => void;
};

/** Finds an area by typing. Enter puts the notes into it; where they all are, takes them out. */
export function AreaPicker({ areas, within, of, onPick, onCancel }: Props) {
  const find = (typed: string) => {
    const words = typed.toLowerCase().split(/\s+/);
    return areas.filter(({ name, scheme }) =>
      words.every((word) => `${name} ${scheme}`.toLowerCase().includes(word)),
    );
  };
  const state = (n: number) => {
    if (n === 0) return "";
    return n === of ? "✓ Take out" : `${number(n)} of ${number(of)} in it`;
  };
  return (
    <Finder
      label="Area"
      find={find}
      show={({ id, name, scheme }) => ({
        key: id,
        content: (
          <>
            <AreaMark name={name} />
            <span className={styles.scheme}>{scheme}</span>
            <span className={styles.state}>{state(within(id))}</span>
          </>
        ),
      })}
      none={
        areas.length === 0
          ? "There is no area yet. They are set up on Overview."
          : "No area has these words."
      }
      onPick={(area) => onPick(area, within(area.id) === of)}
      onCancel={onCancel}
    />
  );
}
