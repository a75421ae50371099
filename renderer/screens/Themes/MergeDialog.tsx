import { completeThemes } from "../../../shared/domain/complete.ts";
import { type Theme, withDescendants } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import { Dialog } from "../../components/Dialog.tsx";
import { Finder } from "../../components/Finder.tsx";
import { ThemeOption } from "../../components/ThemeOption.tsx";
import { sayDone } from "../../state/history.ts";
import styles from "./Themes.module.css";

type Props = {
  theme: Theme;
  themes: readonly Theme[];
  onClose: () => void;
  /** With the theme that took everything over. */
  onMerged: (into: string) => void;
};

/** Asks which theme takes over all tags of another. */
export function MergeDialog({ theme, themes, onClose, onMerged }: Props) {
  const below = withDescendants(themes, theme.id);
  const others = themes.filter((each) => !below.has(each.id));
  const find = (typed: string) =>
    completeThemes(others, typed, others.length).flatMap((completion) =>
      "id" in completion.choice ? [{ ...completion, id: completion.choice.id }] : [],
    );
  const merge = async (into: string) => {
    onClose();
    const done = await command("theme.merge", { from: theme.id, into });
    if (done === undefined) return;
    sayDone(`“${theme.name}” merged; every tag and definition kept`);
    onMerged(into);
  };
  return (
    <Dialog title={`Merge “${theme.name}” into another theme`} onClose={onClose}>
      <p className={styles.explain}>
        The other theme keeps its name and takes over the tags
        {below.size > 1 && ", the themes below"} and the memos of this one. What the codebook says
        of the two is put together.
      </p>
      <Finder
        label="Theme that takes over"
        find={find}
        show={(completion) => ({
          key: completion.id,
          content: <ThemeOption completion={completion} />,
        })}
        none="No other theme has these words."
        onPick={({ id }) => void merge(id)}
        onCancel={onClose}
      />
    </Dialog>
  );
}
