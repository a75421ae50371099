import { referredBy, referrersOf } from "../../../shared/domain/contacts/referrals.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import styles from "./Referrals.module.css";

type Props = {
  person: Stakeholder;
  all: readonly Stakeholder[];
  onOpen: (id: string) => void;
};

/** Who led to a person, from the list on, and to whom they led. */
export function Referrals({ person, all, onOpen }: Props) {
  const before = referrersOf(person, all);
  const after = referredBy(person.id, all);
  if (before.length + after.length === 0) return null;
  const link = ({ id, code }: Stakeholder) => (
    <button key={id} type="button" className={styles.link} onClick={() => onOpen(id)}>
      {code}
    </button>
  );
  return (
    <section className={styles.chain} aria-label="Referral chain">
      {before.length > 0 && (
        <p>
          Referred:{" "}
          {before.map((each) => (
            <span key={each.id}>
              {link(each)}
              <span aria-hidden="true"> → </span>
            </span>
          ))}
          {person.code}
        </p>
      )}
      {after.length > 0 && (
        <p>
          {person.code} referred {after.map(link)}
        </p>
      )}
    </section>
  );
}
