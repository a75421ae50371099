import type { NoteFilter } from "../../../shared/domain/note.ts";
import { respondents } from "../../components/respondents.ts";
import { nameOf } from "../Workshops/words.ts";
import { Pick } from "./Pick.tsx";
import type { Names } from "./useNames.ts";

type Patch = { [K in "interviewId" | "workshopId"]: NoteFilter[K] | undefined };
type Props = { filter: NoteFilter; names: Names; onSet: (patch: Patch) => void };

/** Where notes were taken: in one interview or one workshop. */
export function PlacePick({ filter, names, onSet }: Props) {
  const { interviews, workshops } = names;
  const inInterviews = interviews.map((interview) => (
    <option key={interview.id} value={interview.id}>
      {`${interview.number} · ${respondents(interview, names.people)}`}
    </option>
  ));
  const several = workshops.length > 0;
  return (
    <Pick
      label={several ? "Interview or workshop" : "Interview"}
      all={several ? "Said anywhere" : "All interviews"}
      value={filter.workshopId ?? filter.interviewId}
      onPick={(id) => {
        const workshop = names.workshop(id) !== undefined;
        onSet({ interviewId: workshop ? undefined : id, workshopId: workshop ? id : undefined });
      }}
    >
      {several ? <optgroup label="Interviews">{inInterviews}</optgroup> : inInterviews}
      {several && (
        <optgroup label="Workshops">
          {workshops.map((workshop) => (
            <option key={workshop.id} value={workshop.id}>
              {nameOf(workshop, workshops)}
            </option>
          ))}
        </optgroup>
      )}
    </Pick>
  );
}
