import { type Area, newAreas } from "../../shared/domain/area.ts";
import { command } from "../api/useCommand.ts";
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

type Found = Area | { scheme: string; newName: string };

/** Finds an area by typing, or makes one. Enter puts the notes into it; where they all are, takes them out. */
export function AreaPicker({ areas, within, of, onPick, onCancel }: Props) {
  const find = (typed: string) => {
    const words = typed.toLowerCase().split(/\s+/);
    const fit = areas.filter(({ name, scheme }) =>
      words.every((word) => `${name} ${scheme}`.toLowerCase().includes(word)),
    );
    return [...fit, ...newAreas(areas, typed)];
  };
  const pick = async (found: Found) => {
    if ("id" in found) return onPick(found, within(found.id) === of);
    const { scheme, newName: name } = found;
    const made = await command("area.add", { scheme, name });
    if (made) onPick({ id: made.id, scheme, name, noteCount: 0 }, false);
  };
  const state = (n: number) => {
    if (n === 0) return "";
    return n === of ? "✓ Take out" : `${number(n)} of ${number(of)} in it`;
  };
  return (
    <Finder<Found>
      label="Area"
      find={find}
      show={(found) =>
        "id" in found
          ? {
              key: found.id,
              content: (
                <>
                  <AreaMark name={found.name} />
                  <span className={styles.scheme}>{found.scheme}</span>
                  <span className={styles.state}>{state(within(found.id))}</span>
                </>
              ),
            }
          : {
              key: `new ${found.scheme}`,
              content: (
                <>
                  New area “{found.newName}” <span className={styles.scheme}>{found.scheme}</span>
                </>
              ),
            }
      }
      none="There is no area yet. Type the name of the first one."
      onPick={(found) => void pick(found)}
      onCancel={onCancel}
    />
  );
}
