import { type Kind, kindWords } from "../../shared/domain/note.ts";
import { classes } from "./classes.ts";
import styles from "./KindWord.module.css";

/** A note's kind, in its colour and as a word. */
export function KindWord({ kind }: { kind: Kind }) {
  return <span className={classes(styles.kind, styles[kind])}>{kindWords[kind]}</span>;
}
