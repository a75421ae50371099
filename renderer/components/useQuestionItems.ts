import { useMemo } from "react";
import { useQuery } from "../api/useQuery.ts";
import { go, useRoute } from "../route.ts";
import { frameworksHere } from "../screens/Interview/order.ts";
import { openQuestion } from "../screens/Interview/sought.ts";
import type { PaletteItem } from "./paletteItem.ts";

/** Questions as lines of the palette, the notes on each and in an interview the way to each there; and frameworks. */
export function useQuestionItems(): PaletteItem[] {
  const route = useRoute();
  const interviewId = route.screen === "interview" ? route.id : null;
  const frameworks = useQuery("framework.list", {}).data;
  const interview = useQuery("interview.get", interviewId === null ? null : { id: interviewId });
  const tally = useQuery("note.tally", interviewId === null ? null : { interviewId });
  return useMemo(() => {
    const line = (group: PaletteItem["group"], id: string, number: string, text: string) =>
      ({ id: `${group.replaceAll(" ", "-")}-${id}`, group, label: `${number} ${text}` }) as const;
    const all = (frameworks ?? []).flatMap(({ sections }) => sections);
    const here =
      interviewId !== null && frameworks && interview.data && tally.data
        ? frameworksHere(frameworks, interview.data, tally.data).flatMap(({ sections }) => sections)
        : [];
    return [
      ...here.flatMap(({ questions }) =>
        questions.map(
          ({ id, number, text }): PaletteItem => ({
            ...line("Questions of this interview", id, number, text),
            ...{ does: "Go to it here", asked: true },
            run: () => openQuestion(interviewId ?? "", id),
          }),
        ),
      ),
      ...all.flatMap(({ questions }) =>
        questions.map(
          ({ id, number, text }): PaletteItem => ({
            ...line("Questions", id, number, text),
            does: "Notes on this question",
            run: () => go({ screen: "evidence", filter: { questionId: id } }),
          }),
        ),
      ),
      ...(frameworks ?? []).map(
        ({ id, title }): PaletteItem => ({
          ...{ id: `framework-${id}`, group: "Frameworks", label: title },
          ...{ does: "Edit its questions", asked: true },
          run: () => go({ screen: "framework", id }),
        }),
      ),
    ];
  }, [frameworks, interview.data, tally.data, interviewId]);
}
