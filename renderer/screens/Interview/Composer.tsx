import {
  type ChangeEvent,
  type KeyboardEvent,
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { hashesIn, withoutHash } from "../../../shared/domain/complete.ts";
import { sameTheme } from "../../../shared/domain/composer.ts";
import { kindWords, readComposed } from "../../../shared/domain/note.ts";
import { classes } from "../../components/classes.ts";
import { optionId } from "../../components/Options.tsx";
import { say } from "../../state/say.ts";
import { tell } from "../../state/tell.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import styles from "./Composer.module.css";
import { ComposerAreas } from "./ComposerAreas.tsx";
import { ComposerHints } from "./ComposerHints.tsx";
import { ComposerMarks } from "./ComposerMarks.tsx";
import { changeWords } from "./changeWords.ts";
import { focusNotes, kindKeys, toggleKind } from "./keys.ts";
import type { Known } from "./known.ts";
import { NotSaved } from "./NotSaved.tsx";
import { SpeakerPicker } from "./SpeakerPicker.tsx";
import { nextSpeaker } from "./speakers.ts";
import { hintOf, ThemeCompletion } from "./ThemeCompletion.tsx";
import { type Place, placeId } from "./taken.ts";
import { useComposed } from "./useComposed.ts";
import { useFirstSpeaker } from "./useFirstSpeaker.ts";
import { useKeptNews } from "./useKeptNews.ts";
import { useThemeCompletion } from "./useThemeCompletion.ts";

type Props = { place: Place; questionId: string | null; known: Known };

/** Where notes are typed. Its words live here alone, so that a key press draws nothing else. */
export const Composer = memo(function Composer({ place, questionId, known }: Props) {
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [asking, setAsking] = useState<"speaker" | "area" | null>(null);
  const { composed, change, keep, flush } = useComposed(place, questionId);
  const { text, themes, offRecord } = composed;
  const news = useKeptNews(placeId(place));
  const mark = (patch: Partial<typeof composed>) => {
    change(patch);
    tell(changeWords(composed, patch, known));
  };
  const completion = useThemeCompletion(known.themes, text, themes);
  const { kind } = readComposed(text, composed.kind);

  // In time for a note that was asked for to have the cursor instead.
  useLayoutEffect(() => {
    // The arrows walk along tabs; who is on them wants to go on.
    if (document.activeElement?.getAttribute("role") !== "tab") field.current?.focus();
  }, []);
  useFirstSpeaker(place.interviewId, known.people, change);
  const speak = () => {
    if (known.speakers === "find") setAsking("speaker");
    else mark({ speakerId: nextSpeaker(known.people, composed.speakerId) });
  };
  useKeysOf(
    "interview",
    {
      ...Object.fromEntries(
        kindKeys.map(({ kind: pressed, key }) => [
          `Alt+${key}`,
          () => mark({ kind: toggleKind(composed.kind, pressed) }),
        ]),
      ),
      "Alt+O": () => mark({ offRecord: !offRecord }),
      "Alt+R": () => setAsking("area"),
      ...(known.speakers !== "one" && { "Alt+S": speak }),
    },
    { inFields: true },
  );

  const choose = (index: number) => {
    const chosen = completion.found[index]?.choice;
    const { hash } = completion;
    if (!chosen || !hash) return;
    const rest = withoutHash(text, hash);
    const added = themes.some((theme) => sameTheme(theme, chosen)) ? themes : [...themes, chosen];
    mark({ text: rest.text, themes: added });
    completion.close();
    setCaret.current = rest.caret;
  };
  const setCaret = useRef<number | null>(null);
  useEffect(() => {
    if (setCaret.current === null) return;
    field.current?.setSelectionRange(setCaret.current, setCaret.current);
    setCaret.current = null;
  });
  const finish = () => {
    completion.close();
    if (!keep()) return;
    news(composed.id, `${kindWords[kind]}${offRecord ? ", off the record" : ""}`);
    const left = hashesIn(text);
    if (left.length > 0) say(`No theme, kept as words: ${left.join(", ")}`);
  };

  const inList = (key: string): boolean => {
    if (completion.found.length === 0) return false;
    if (key === "ArrowDown") completion.step(1);
    else if (key === "ArrowUp") completion.step(-1);
    else if (key === "Escape") completion.dismiss();
    else if (key === "Tab") choose(Math.max(0, completion.active));
    else if (key === "Enter" && completion.active >= 0) choose(completion.active);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, altKey, shiftKey, nativeEvent } = event;
    // While an input method composes, its keys are its own; Safari and some others say so only by 229.
    if (nativeEvent.isComposing || nativeEvent.keyCode === 229 || altKey) return;
    if (!shiftKey && inList(key)) event.preventDefault();
    else if (key === "Enter" && !shiftKey) {
      event.preventDefault();
      finish();
    } else if (key === "ArrowUp" && text === "") {
      event.preventDefault();
      focusNotes();
    } else if (key === "Backspace" && themes.length > 0 && atStart(event.currentTarget)) {
      event.preventDefault();
      mark({ themes: themes.slice(0, -1) });
    }
  };
  const look = (event: { currentTarget: HTMLTextAreaElement }) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    if (selectionStart === selectionEnd) completion.look({ text: value, caret: selectionStart });
  };
  return (
    <section className={classes(styles.composer, offRecord && styles.off)} aria-label="New note">
      <ComposerMarks
        composed={composed}
        kind={kind}
        known={known}
        onChange={mark}
        onDone={() => field.current?.focus()}
      />
      <div className={styles.field}>
        <textarea
          ref={field}
          id="composer"
          className={styles.text}
          rows={2}
          aria-label={offRecord ? "New note, off the record" : "New note"}
          aria-autocomplete="list"
          aria-controls={completion.found.length > 0 ? list : undefined}
          aria-describedby={completion.found.length > 0 ? hintOf(list) : undefined}
          aria-activedescendant={optionId(list, completion.active)}
          placeholder="Type what is said"
          value={text}
          onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
            change({ text: event.target.value });
            look(event);
          }}
          onSelect={look}
          onKeyDown={onKeyDown}
          onBlur={() => {
            flush();
            completion.close();
          }}
        />
        {completion.found.length > 0 && completion.hash && (
          <ThemeCompletion
            id={list}
            field={field}
            at={completion.hash.start}
            found={completion.found}
            active={completion.active}
            onPick={choose}
          />
        )}
      </div>
      <NotSaved place={place} />
      <ComposerHints known={known} offRecord={offRecord} kind={kind} onChange={mark} />
      {asking === "area" && (
        <ComposerAreas
          areas={known.areas}
          areaIds={composed.areaIds}
          onChange={(areaIds) => mark({ areaIds })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === "speaker" && (
        <SpeakerPicker
          known={known}
          onPick={(speakerId) => mark({ speakerId })}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
});

const atStart = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): boolean =>
  selectionStart === 0 && selectionEnd === 0;
