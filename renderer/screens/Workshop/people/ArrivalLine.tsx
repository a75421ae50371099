import styles from "./Door.module.css";
import type { Arrival } from "./door.ts";

export function arrivalKey(arrival: Arrival): string {
  switch (arrival.kind) {
    case "came":
    case "here":
      return arrival.guest.id;
    case "contact":
      return arrival.person.id;
    case "new":
      return "new";
  }
}

/** Who is meant, and what Enter does. */
export function ArrivalLine({ arrival }: { arrival: Arrival }) {
  switch (arrival.kind) {
    case "came":
    case "here": {
      const { name, organisation } = arrival.guest;
      return (
        <Line
          who={[name, organisation]}
          what={arrival.kind === "came" ? "came" : "is here already"}
        />
      );
    }
    case "contact": {
      const { name, role, code, organisation } = arrival.person;
      return <Line who={[name || role || code, organisation]} what="came, on the contact list" />;
    }
    case "new": {
      const { name, organisation, stratum } = arrival.walkIn;
      return (
        <Line who={[`“${name}”`, organisation, stratum?.name ?? ""]} what="came, on no list yet" />
      );
    }
  }
}

function Line({ who: [name = "", ...more], what }: { who: string[]; what: string }) {
  return (
    <>
      <span className={styles.name}>{name}</span>
      <span className={styles.more}>{more.filter(Boolean).join(" · ")}</span>
      <span className={styles.what}>{what}</span>
    </>
  );
}
