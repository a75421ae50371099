import { useEffect, useMemo } from "react";
import type { WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { focusLater } from "../../../components/focusLater.ts";
import { useKeysOf } from "../../../state/useKeys.ts";
import { Composer } from "../../Interview/Composer.tsx";
import { focusComposer, focusNotes } from "../../Interview/keys.ts";
import { knownOf } from "../../Interview/known.ts";
import { Notes } from "../../Interview/Notes.tsx";
import { useSought } from "../../Interview/sought.ts";
import { AgendaBeside } from "./AgendaBeside.tsx";
import styles from "./WorkshopNotes.module.css";

const nobody: readonly string[] = [];

/** What is said in the hall, typed and kept as in an interview, without questions. */
export function WorkshopNotes({ workshop }: { workshop: WorkshopDetail }) {
  const { id, attendees } = workshop;
  const { data: themes } = useQuery("theme.list", {});
  const { data: areas } = useQuery("area.list", {});
  const { data: stakeholders } = useQuery("stakeholder.list", {});
  const came = attendees
    .flatMap(({ stakeholderId, attended }) => (attended && stakeholderId) || [])
    .join(" ");
  const known = useMemo(
    () =>
      themes &&
      areas &&
      stakeholders &&
      knownOf(null, themes, areas, stakeholders, came === "" ? nobody : came.split(" ")),
    [themes, areas, stakeholders, came],
  );
  const place = useMemo(() => ({ interviewId: null, workshopId: id }), [id]);
  const sought = useSought(({ note }) => (note?.workshopId === id ? note : null));
  useEffect(() => {
    if (!sought) return;
    useSought.setState({ note: null });
    focusLater(() => document.querySelector(`[data-note="${sought.id}"]`));
  }, [sought]);
  useKeysOf("workshop", { "Alt+L": focusNotes, "Alt+C": focusComposer }, { inFields: true });
  if (!known) return null;
  return (
    <div className={styles.page}>
      <AgendaBeside workshop={workshop} />
      <div className={styles.main}>
        <Notes place={place} known={known} current={null} all />
        <Composer place={place} questionId={null} known={known} />
      </div>
    </div>
  );
}
