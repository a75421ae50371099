import type { Option } from "../../../../shared/domain/workshop/option.ts";
import { mergeOptions, splitOption } from "./actions.ts";
import { CarryDialog } from "./CarryDialog.tsx";
import { FindingsDialog, RecommendationsDialog } from "./SourceDialogs.tsx";
import { TitlesDialog } from "./TitlesDialog.tsx";

/** Places that options are taken from. */
export type Source = "findings" | "recommendations" | "earlier";
export type Asking = { what: "merge" | "split" | Source; options: readonly Option[] };

type Props = {
  asking: Asking;
  workshopId: string;
  all: readonly Option[];
  onClose: () => void;
  onDone: () => void;
};

/** What is being asked about options. */
export function OptionDialogs({ asking, onDone, ...rest }: Props) {
  const { what, options } = asking;
  const [first] = options;
  const finish = async (work: Promise<boolean>) => {
    if (await work) onDone();
  };
  if (what === "findings") return <FindingsDialog {...rest} onDone={onDone} />;
  if (what === "recommendations") return <RecommendationsDialog {...rest} onDone={onDone} />;
  if (what === "earlier") return <CarryDialog {...rest} onDone={onDone} />;
  if (what === "merge")
    return (
      <TitlesDialog
        title={`Merge ${options.length} options into one`}
        why={`${options.map((option) => `“${option.title}”`).join(", ")} are kept for the record and no longer put to the vote.`}
        start={[first?.title ?? ""]}
        action="Merge"
        onKeep={(titles) =>
          void finish(
            mergeOptions(
              options.map(({ id }) => id),
              titles[0] ?? "",
            ),
          )
        }
        onClose={rest.onClose}
      />
    );
  return (
    <TitlesDialog
      title={`Split “${first?.title}”`}
      why="One title in each line. The option itself is kept for the record and no longer put to the vote."
      start={["", ""]}
      action="Split"
      many
      onKeep={(titles) => void (first && finish(splitOption(first.id, titles)))}
      onClose={rest.onClose}
    />
  );
}
