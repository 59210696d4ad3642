import { useQuery } from "@tanstack/react-query";
import { CalendarX, Pencil, RotateCcw } from "lucide-react";
import { Suspense, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Panel } from "#web/kit/panel.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import type { Group } from "../../groups/contract.ts";
import { useDesk } from "../desk.tsx";
import { LoadProblem } from "../load-problem.tsx";
import { Parts } from "../parts.tsx";
import { WhyDialog } from "../why-dialog.tsx";
import { EditGroup } from "./editing/edit-group.tsx";
import { GroupPeople } from "./group-people.tsx";
import { groupQuery } from "./queries.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import { GroupSessions } from "./sessions/group-sessions.tsx";
import { useEnding } from "./use-ending.ts";
import "./groups.css";

/** A group beside the calendar or the list of groups: its sessions, who has a place, who waits, in order. */
export function GroupPanel({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useT("groups");
  const { data: group, isPending, error, refetch } = useQuery({ ...groupQuery(id ?? ""), enabled: id !== null });
  return (
    <Panel title={group ? <bdi>{group.name}</bdi> : t("group")} isOpen={id !== null} onClose={onClose}>
      {error && !group ? (
        <LoadProblem error={error} again={() => void refetch()} />
      ) : isPending || !group ? (
        <Waiting />
      ) : (
        // Here and not around the panel, which would lose the focus with its title while a part is fetched.
        <Suspense fallback={<Waiting />}>
          <Opened key={group.id} group={group} />
        </Suspense>
      )}
    </Panel>
  );
}

const Waiting = () => <Skeleton lines={6} title={false} />;

function Opened({ group }: { group: Group }) {
  const kit = useT("kit");
  const { mayBookFor } = useDesk();
  const ending = useEnding(group);
  const mine = mayBookFor(group.therapistId);
  const open = mine && group.cancelledAt === null;
  return (
    <div className="group">
      <About group={group} mine={mine} />
      <GroupPeople group={group} mine={open} />
      <GroupSessions group={group} open={open} ending={ending} />
      {mine && <Ending group={group} ending={ending} />}
      <WhyDialog clash={ending.clash} back={kit("notYet")} onClose={ending.settle} />
    </div>
  );
}

/** What it offers and where, whose it is, how full; the note, and how all that is changed. */
function About({ group, mine }: { group: Group; mine: boolean }) {
  const t = useT("groups");
  const c = useT("calendar");
  const { offer, nameOf } = useDesk();
  const [editing, setEditing] = useState(false);
  const { joined, capacity, waiting, offered, cancelledAt, cancelReason } = group;
  const service = offer.services.get(group.serviceId ?? "")?.name;
  const said = [
    service === group.name ? null : service,
    offer.places.get(group.locationId ?? "")?.name,
    nameOf(group.therapistId),
  ];
  const numbers = [
    t("places", { joined, capacity }),
    offered > 0 && t("offeredCount", { count: offered }),
    waiting > 0 && t("waitingCount", { count: waiting }),
  ];
  return (
    <>
      <div className="group-about">
        <div className="muted">
          <p>
            <Parts of={said} />
          </p>
          <p>{numbers.filter(Boolean).join(", ")}</p>
        </div>
        {mine && (
          <Button small icon={Pencil} onPress={() => setEditing(true)}>
            {t("edit")}
          </Button>
        )}
      </div>
      {cancelledAt !== null && (
        <Signal icon={CalendarX}>
          <span>{cancelReason === null ? t("cancelled") : c("cancelledBecause", { reason: cancelReason })}</span>
        </Signal>
      )}
      {group.note && (
        <p>
          <bdi className="prose prose-small">{group.note}</bdi>
        </p>
      )}
      <EditGroup group={group} isOpen={editing} onClose={() => setEditing(false)} />
    </>
  );
}

/** Cancels the whole group, for a reason, or restores it. */
function Ending({ group, ending }: { group: Group; ending: ReturnType<typeof useEnding> }) {
  const t = useT("groups");
  const { now } = useDesk();
  const [asked, setAsked] = useState(false);
  const cancelled = group.cancelledAt !== null;
  const toCome = group.sessions.filter(
    ({ startsAt, status }) => status === "scheduled" && Temporal.Instant.compare(startsAt, now) > 0,
  );
  return (
    <footer>
      <Button
        kind={cancelled ? "quiet" : "danger"}
        icon={cancelled ? RotateCcw : CalendarX}
        isPending={ending.isPending}
        onPress={() => (cancelled ? ending.restoreGroup() : setAsked(true))}
      >
        {cancelled ? t("restore") : t("cancel")}
      </Button>
      <ReasonDialog
        title={t("cancelTitle")}
        text={t("cancelText", { count: toCome.length })}
        action={t("cancel")}
        back={t("keep")}
        isOpen={asked}
        onClose={() => setAsked(false)}
        onSend={ending.cancelGroup}
      />
    </footer>
  );
}
