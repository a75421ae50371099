import type { Option } from "../../../../shared/domain/workshop/option.ts";
import { counted } from "../../../components/format.ts";

const quoted = (titles: readonly string[]) => titles.map((title) => `“${title}”`).join(", ");

/** Where an option came from and how often it was voted on: "merged from “A”, “B” · 2 rounds". */
export function originWords({ findingId, recommendationId, origins, roundIds }: Option): string {
  const titlesBy = (kind: string) =>
    origins.filter((origin) => origin.kind === kind).map(({ title }) => title);
  const merged = titlesBy("merged");
  const split = titlesBy("split");
  return [
    findingId && "from a key message",
    recommendationId && "from a recommendation",
    merged.length > 0 && `merged from ${quoted(merged)}`,
    split.length > 0 && `split from ${quoted(split)}`,
    titlesBy("carried").length > 0 && "carried over from an earlier workshop",
    roundIds.length > 0 && `in ${counted(roundIds.length, "round")}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
