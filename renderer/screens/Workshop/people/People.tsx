import { useState } from "react";
import type { WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { counted } from "../../../components/format.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import { rowElement, useRows } from "../../../components/useRows.ts";
import { useStart } from "../../../components/useStart.ts";
import { useKeysOf } from "../../../state/useKeys.ts";
import { Door } from "./Door.tsx";
import { Frame } from "./Frame.tsx";
import { guestsOf } from "./guests.ts";
import { InviteDialog } from "./InviteDialog.tsx";
import styles from "./People.module.css";
import { PeopleTable } from "./PeopleTable.tsx";
import { usePeopleActions } from "./usePeopleActions.ts";

/** Who was invited, who came, and how many from each stratum. */
export function People({ workshop }: { workshop: WorkshopDetail }) {
  const { data: stakeholders = [] } = useQuery("stakeholder.list", {});
  const { data: detail } = useQuery("diagnostic.get", {});
  const strata = detail?.strata ?? [];
  const [inviting, setInviting] = useState(false);
  const guests = guestsOf(workshop.attendees, stakeholders);
  const rows = useRows(guests.map(({ id }) => id));
  const { arrive, tick, remove } = usePeopleActions(workshop);
  const active = guests.find(({ id }) => id === rows.active);
  useStart(detail !== undefined, () => document.querySelector<HTMLElement>("[data-door]"));
  useKeysOf("workshop", { "Alt+I": () => setInviting(true) }, { inFields: true });
  useKeysOf("workshop", {
    delete: () => active && rowElement(active.id) === document.activeElement && void remove(active),
  });
  const invited = guests.filter((guest) => guest.invited).length;
  const came = guests.filter(({ attended }) => attended).length;
  const walkedIn = guests.filter((guest) => guest.attended && !guest.invited).length;
  return (
    <div className={styles.page}>
      <section className={styles.list} aria-label="Who is on the list">
        <div className={styles.top}>
          <Door guests={guests} stakeholders={stakeholders} strata={strata} onArrive={arrive} />
          <div className={styles.bar}>
            <span>
              {guests.length === 0
                ? "Nobody is on the list yet."
                : [
                    `${invited} invited`,
                    `${came} came`,
                    walkedIn > 0 && `${walkedIn} of them not invited`,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
            </span>
            <Button
              variant={guests.length === 0 ? "main" : "plain"}
              onClick={() => setInviting(true)}
            >
              Invite from the contact list <Kbd keys="Alt+I" />
            </Button>
          </div>
        </div>
        {guests.length > 0 && (
          <PeopleTable
            guests={guests}
            strata={strata}
            rows={rows}
            onTick={tick}
            onRemove={remove}
          />
        )}
      </section>
      <Frame workshop={workshop} stakeholders={stakeholders} strata={strata} />
      {inviting && (
        <InviteDialog
          workshopId={workshop.id}
          title={`Invite to ${workshop.title}`}
          people={stakeholders.filter(
            ({ id }) => !workshop.attendees.some(({ stakeholderId }) => stakeholderId === id),
          )}
          strata={strata}
          nobody={
            stakeholders.length === 0
              ? "Nobody is on the contact list yet."
              : `All ${counted(stakeholders.length, "stakeholder")} are on the list of this workshop.`
          }
          onClose={() => setInviting(false)}
        />
      )}
    </div>
  );
}
