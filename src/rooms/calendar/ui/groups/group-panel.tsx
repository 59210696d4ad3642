import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { CalendarX, RotateCcw } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Panel } from "#web/kit/panel.tsx";
import { Row, Rows } from "#web/kit/rows.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { Group } from "../../groups/contract.ts";
import { mayBookFor } from "../../policy.ts";
import { useDesk } from "../desk.tsx";
import { actOnGroup } from "./acts.ts";
import { GroupPeople } from "./group-people.tsx";
import { groupQuery } from "./queries.ts";
import "./groups.css";

/** A group beside the calendar: its sessions, who has a place, who waits, in order. */
export function GroupPanel({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useT("groups");
  const { data: group, isPending, error } = useQuery({ ...groupQuery(id ?? ""), enabled: id !== null });
  const problems = useT("problems");
  return (
    <Panel title={group ? <bdi>{group.name}</bdi> : t("group")} isOpen={id !== null} onClose={onClose}>
      {error ? (
        <p role="alert">{problemText(problems, error)}</p>
      ) : isPending || !group ? (
        <Skeleton lines={6} title={false} />
      ) : (
        <Opened group={group} />
      )}
    </Panel>
  );
}

function Opened({ group }: { group: Group }) {
  const t = useT("groups");
  const { member } = useMe();
  const mine = mayBookFor({ role: member.role, memberId: member.id }, group.therapistId);
  const { joined, capacity, waiting, cancelledAt } = group;
  return (
    <div className="group">
      <p className="muted">
        {t("places", { joined, capacity })}
        {waiting > 0 && `, ${t("waitingCount", { count: waiting })}`}
      </p>
      {cancelledAt !== null && <Signal icon={CalendarX}>{t("cancelled")}</Signal>}
      {group.note && (
        <p>
          <bdi className="prose prose-small">{group.note}</bdi>
        </p>
      )}
      <GroupPeople group={group} mine={mine && cancelledAt === null} />
      <Sessions group={group} />
      {mine && <Ending group={group} />}
    </div>
  );
}

/** What is to come, each with its state where that is not plain; what is over only by number. */
function Sessions({ group }: { group: Group }) {
  const t = useT("groups");
  const { words, now } = useDesk();
  const toCome = group.sessions.filter(({ endsAt }) => Temporal.Instant.compare(endsAt, now) > 0);
  const over = group.sessions.length - toCome.length;
  return (
    <Rows title={t("sessions")}>
      {toCome.map((session) => (
        <Row key={session.id}>
          <span>{words.whenWhole(session)}</span>
          {session.status !== "scheduled" && <Signal>{words.state(session)}</Signal>}
        </Row>
      ))}
      {toCome.length === 0 && (
        <Row>
          <span className="muted">{t("noSessions")}</span>
        </Row>
      )}
      {over > 0 && (
        <Row>
          <span className="small muted">{t("pastSessions", { count: over })}</span>
        </Row>
      )}
    </Rows>
  );
}

/** Cancels the whole group, with a notice that takes it back. */
function Ending({ group }: { group: Group }) {
  const t = useT("groups");
  const problems = useT("problems");
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (act: "cancel" | "restore") => actOnGroup(queries, group.id, act),
    onSuccess: (_, act) =>
      act === "cancel"
        ? toast.show({ text: t("cancelledWhole"), undo: () => mutate("restore") })
        : toast.show({ text: t("restored") }),
    onError: (error) => void toast.show({ text: problemText(problems, error) }),
  });
  const cancelled = group.cancelledAt !== null;
  return (
    <footer>
      <Button
        kind={cancelled ? "quiet" : "danger"}
        icon={cancelled ? RotateCcw : CalendarX}
        isPending={isPending}
        onPress={() => mutate(cancelled ? "restore" : "cancel")}
      >
        {cancelled ? t("restore") : t("cancel")}
      </Button>
    </footer>
  );
}
