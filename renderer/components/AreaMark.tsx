import styles from "./AreaMark.module.css";

type Props = {
  name: string;
  /** Nothing else says that it is an area. */
  said?: boolean;
};

/** An area where it is named: the outline of a place and the name. */
export const AreaMark = ({ name, said }: Props) => (
  <span className={styles.mark} title={said ? name : undefined}>
    {said && <span className="visually-hidden">Area: </span>}
    <span className={styles.place} aria-hidden="true" />
    <span>{name}</span>
  </span>
);
