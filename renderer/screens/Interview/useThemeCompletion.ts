import { useMemo, useState } from "react";
import {
  type Completion,
  chosenByItself,
  completeThemes,
  type Hash,
  hashAt,
  withoutHash,
} from "../../../shared/domain/complete.ts";
import type { ThemeChoice } from "../../../shared/domain/note.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import { useQuery } from "../../api/useQuery.ts";

type Place = { text: string; caret: number };

/** Words after a `#` that fits no theme: from then on it is a sentence. */
const longestName = 5;
/** Of a very long note the end is read. */
const mostRead = 5_000;

/**
 * The themes offered while a `#word` is being typed; after a bare `#` those first that suit the words of the note.
 * @param chosenThemes what the note has already
 */
export function useThemeCompletion(
  themes: readonly Theme[],
  text: string,
  chosenThemes: readonly ThemeChoice[],
) {
  const [hash, setHash] = useState<Hash | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);

  const bare = hash !== null && hash.word === "";
  const asked = bare && {
    text: withoutHash(text, hash).text.slice(-mostRead),
    except: chosenThemes.flatMap((each) => ("id" in each ? each.id : [])),
  };
  const suggested = useQuery("theme.suggest", asked || null);
  const waiting = bare && !suggested.data && !suggested.error;

  const found = useMemo(() => {
    // The list comes whole: nothing moves under the hand.
    if (!hash || hash.start === dismissed || waiting) return [];
    const all = completeThemes(themes, hash.word, undefined, suggested.data);
    const fits = all.some(({ choice }) => "id" in choice);
    return fits || hash.word.trim().split(/\s+/).length <= longestName ? all : [];
  }, [themes, hash, dismissed, waiting, suggested.data]);
  const first = chosenByItself(hash?.word ?? "", found);
  const active = found.length === 0 ? -1 : Math.min(chosen ?? first, found.length - 1);

  return {
    hash,
    found: found as readonly Completion[],
    active,
    /** Looks again, after the text or the caret changed. */
    look({ text, caret }: Place) {
      const next = hashAt(text, caret);
      if (next?.start !== hash?.start || next?.word !== hash?.word) setChosen(null);
      if (next?.start !== hash?.start) setDismissed(null);
      setHash(next);
    },
    step: (by: 1 | -1) => setChosen(active < 0 ? 0 : (active + by + found.length) % found.length),
    dismiss: () => setDismissed(hash?.start ?? null),
    close: () => setHash(null),
  };
}
