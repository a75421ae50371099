import { useEffect } from "react";
import { call } from "../../api/client.ts";
import type { Change } from "./useComposed.ts";

/**
 * Who speaks when the interview is opened: the only person, or of several the speaker of the last note.
 * In a workshop (null) that is never known in advance.
 */
export function useFirstSpeaker(
  interviewId: string | null,
  people: readonly { id: string }[],
  change: Change,
): void {
  const here = people.map(({ id }) => id).join(" ");
  useEffect(() => {
    if (interviewId === null) return;
    const ids = here.split(" ");
    change({ speakerId: (ids.length === 1 && ids[0]) || null });
    if (ids.length === 1) return;
    let left = false;
    void lastSpeaker(interviewId).then((last) => {
      // Whom somebody chose meanwhile goes before.
      if (!left && last !== null && ids.includes(last))
        change(({ speakerId }) => ({ speakerId: speakerId ?? last }));
    });
    return () => {
      left = true;
    };
  }, [interviewId, here, change]);
}

/** Asked once: the composer itself knows what comes after. Without an answer nobody is taken for the speaker. */
async function lastSpeaker(interviewId: string): Promise<string | null> {
  const asked = { filter: { interviewId }, order: "newest", limit: 1 } as const;
  const [last] = await call("note.find", asked).catch(() => []);
  return last?.speakerId ?? null;
}
