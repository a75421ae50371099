import { type RefObject, useLayoutEffect, useState } from "react";
import type { Finding } from "../../../shared/domain/finding.ts";
import type { Note } from "../../../shared/domain/note.ts";
import { drawn } from "../../components/drawn.ts";
import { focusLater } from "../../components/focusLater.ts";
import { useRoving } from "../../components/useRoving.ts";
import type { useRowWindow } from "../../components/useRowWindow.ts";
import type { Speakers } from "../../components/useSpeakers.ts";
import { EvidenceRow } from "./EvidenceRow.tsx";
import type { Attribution } from "./quotation/useAttribution.ts";
import { quote } from "./quote.ts";
import { useSoughtEvidence } from "./soughtEvidence.ts";

type Props = {
  finding: Finding;
  notes: ReadonlyMap<string, Note>;
  speakers: Speakers;
  attributionOf: ((note: Note) => Attribution) | null;
  view: ReturnType<typeof useRowWindow<HTMLDivElement>>;
};

const cellOf = (frame: RefObject<HTMLElement | null>, id: string) => () =>
  frame.current?.querySelector<HTMLElement>(`[data-key="${id}"] [data-cell]`);

/** The notes of a key message, of which those near the screen are drawn and the one with the focus. */
export function EvidenceList({ finding, notes, speakers, attributionOf, view }: Props) {
  const { evidence } = finding;
  const { frame, first, last, offset } = view;
  const roving = useRoving<HTMLUListElement>();
  const [held, setHeld] = useState<string | null>(null);
  const shown = drawn(
    evidence.length,
    first,
    last,
    evidence.findIndex(({ id }) => id === held),
  );
  const sought = useSoughtEvidence((state) => state.sought);
  useLayoutEffect(() => {
    if (sought?.findingId !== finding.id || notes.size === 0) return;
    useSoughtEvidence.setState({ sought: null });
    const index = evidence.findIndex(({ noteId }) => noteId === sought.noteId);
    const entry = evidence[index];
    if (!entry || !frame.current) return;
    if (index > 0) frame.current.scrollTop = offset(index);
    focusLater(cellOf(frame, entry.id));
  });

  return (
    <ul
      {...roving}
      onFocusCapture={(event) => setHeld(event.target.closest("li")?.dataset.key ?? null)}
      style={{ paddingBlockEnd: offset(evidence.length) - offset((shown.at(-1) ?? -1) + 1) }}
    >
      {shown.map((at, i) => {
        const entry = evidence[at];
        const note = entry && notes.get(entry.noteId);
        return (
          note && (
            <EvidenceRow
              key={entry.id}
              {...{ entry, note, speakers }}
              place={{ at, of: evidence.length }}
              above={offset(at) - offset((shown[i - 1] ?? -1) + 1)}
              attribution={attributionOf?.(note)}
              onWords={() => quote(entry, note, attributionOf?.(note))}
            />
          )
        );
      })}
    </ul>
  );
}
