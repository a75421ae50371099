import type { Finding } from "../finding.ts";
import { isUsable } from "../strength.ts";
import type { Raised } from "./check.ts";
import type { Grounds } from "./grounds.ts";

/** Raised in fewer interviews than this, or in a smaller share of them, a theme is not strong. */
const fewest = 3;
const share = 1 / 3;

/**
 * Themes that many raised and no key message takes up: none of their notes, or of the themes below them, is evidence of
 * any. Where a theme and the one above it are both unused, the one above stands for both.
 */
export function unusedThemes(
  findings: readonly Pick<Finding, "evidence">[],
  { notes, themeFacts, themes, held }: Pick<Grounds, "notes" | "themeFacts" | "themes" | "held">,
): (Raised & { themeId: string })[] {
  const used = new Set<string>();
  for (const { evidence } of findings)
    for (const entry of evidence.filter(isUsable))
      for (const id of notes.get(entry.noteId)?.themeIds ?? [])
        for (
          let at: string | null | undefined = id;
          at && !used.has(at);
          at = themes.get(at)?.parentId
        )
          used.add(at);
  const strong = new Map(
    [...themeFacts].filter(
      ([id, { raised }]) => !used.has(id) && raised >= fewest && raised >= held.length * share,
    ),
  );
  return [...strong]
    .filter(([id]) => !strong.has(themes.get(id)?.parentId ?? ""))
    .map(([themeId, { raised }]) => ({
      kind: "unused-theme",
      themeId,
      text: `${themes.get(themeId)?.name ?? ""} was raised in ${raised} of ${held.length} interviews; none of its notes is evidence of a key message`,
      facts: [String(raised)],
      filter: { themeId, takenIn: "interview", offRecord: false, withdrawn: false },
    }));
}
