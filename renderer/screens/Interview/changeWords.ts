import { areaName } from "../../../shared/domain/area.ts";
import { type Draft, sameTheme } from "../../../shared/domain/composer.ts";
import { kindWords, type ThemeChoice } from "../../../shared/domain/note.ts";
import { type Known, themeOf } from "./known.ts";

type Marks = Pick<Draft, "kind" | "offRecord" | "speakerId" | "themes" | "areaIds">;
/** The name of a theme that is there, or of one to make. */
export const nameOf = (known: Known, theme: ThemeChoice): string =>
  "name" in theme ? theme.name : (themeOf(known, theme.id)?.name ?? "");

/** What a change makes of a note, as it is read out: "Barrier", "Off the record", "Theme: Trust". */
export function changeWords(before: Partial<Marks>, now: Partial<Marks>, known: Known): string {
  const words: string[] = [];
  if (now.kind !== undefined) words.push(kindWords[now.kind]);
  if (now.offRecord !== undefined) words.push(now.offRecord ? "Off the record" : "On the record");
  if (now.speakerId !== undefined)
    words.push((now.speakerId && known.codes.get(now.speakerId)) || "Speaker not noted");
  const had = before.themes ?? [];
  const has = now.themes ?? had;
  const only = (these: readonly ThemeChoice[], others: readonly ThemeChoice[]) =>
    these.filter((theme) => !others.some((other) => sameTheme(theme, other)));
  for (const theme of only(has, had)) words.push(`Theme: ${nameOf(known, theme)}`);
  for (const theme of only(had, has)) words.push(`${nameOf(known, theme)} taken off`);
  const were = before.areaIds ?? [];
  const are = now.areaIds ?? were;
  const area = (id: string) => areaName(known.areas, id) ?? "";
  for (const id of are) if (!were.includes(id)) words.push(`Area: ${area(id)}`);
  for (const id of were) if (!are.includes(id)) words.push(`${area(id)} taken off`);
  return words.join(", ");
}
