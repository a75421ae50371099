import { useBroughtIn } from "../state/broughtIn.ts";
import styles from "./BroughtIn.module.css";
import { Dialog } from "./Dialog.tsx";
import { counted } from "./format.ts";

/** What became of another program's project, and what of it has no place here. */
export function BroughtIn() {
  const project = useBroughtIn((state) => state.project);
  if (!project) return null;
  const { texts, notes, themes, tags, stakeholders } = project.counts;
  return (
    <Dialog
      title="Project brought in"
      reading
      onClose={() => useBroughtIn.setState({ project: null })}
    >
      <p>
        {counted(texts, "text")} with {counted(notes, "note")}, {counted(themes, "theme")},{" "}
        {counted(tags, "tag")} and {counted(stakeholders, "stakeholder")}.
      </p>
      {project.left.length === 0 ? (
        <p>Everything in the file was carried over.</p>
      ) : (
        <>
          <p>What has no place here, and stays in the other program’s file:</p>
          <ul className={styles.left}>
            {project.left.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
