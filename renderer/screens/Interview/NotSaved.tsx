import styles from "./Composer.module.css";
import { useOutbox } from "./outboxes.ts";
import { type Place, placeId } from "./taken.ts";

/** Says, where the eyes are, why what was typed is not in the diagnostic yet. The save state says it aloud. */
export function NotSaved({ place }: { place: Place }) {
  const { failure } = useOutbox(placeId(place));
  if (failure === null) return null;
  return (
    <p className={styles.failure}>Not saved: {failure} Your words stay here and are tried again.</p>
  );
}
