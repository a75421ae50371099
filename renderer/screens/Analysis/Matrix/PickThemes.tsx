import { inTreeOrder, type Theme } from "../../../../shared/domain/theme.ts";
import { Dialog } from "../../../components/Dialog.tsx";
import { ThemeMark } from "../../../components/ThemeMark.tsx";
import { useRoving } from "../../../components/useRoving.ts";
import styles from "./PickThemes.module.css";

type Props = {
  themes: readonly Theme[];
  chosen: readonly string[];
  onChoose: (themeIds: string[]) => void;
  onClose: () => void;
};

/** Which themes stand across: each by itself. What is ticked shows at once behind the dialog. */
export function PickThemes({ themes, chosen, onChoose, onClose }: Props) {
  const { ref, ...roving } = useRoving<HTMLUListElement>();
  const turn = (id: string) => {
    const left = chosen.filter((each) => each !== id);
    // One at least: with none there would be nothing to see.
    if (left.length === chosen.length) onChoose([...chosen, id]);
    else if (left.length > 0) onChoose(left);
  };
  return (
    <Dialog title="Themes across" onClose={onClose}>
      <ul ref={ref} className={styles.list} {...roving}>
        {inTreeOrder(themes).map(({ theme, level }) => (
          <li key={theme.id} data-row style={{ paddingInlineStart: level * 20 }}>
            <label className={styles.theme}>
              <input
                type="checkbox"
                data-cell={theme.id}
                tabIndex={-1}
                checked={chosen.includes(theme.id)}
                onChange={() => turn(theme.id)}
              />
              <ThemeMark theme={theme} />
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
