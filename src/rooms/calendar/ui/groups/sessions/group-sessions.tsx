import { CalendarPlus, CalendarX, RotateCcw } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { Row, Rows } from "#web/kit/rows.tsx";
import { Signal } from "#web/kit/signal.tsx";
import type { Group } from "../../../groups/contract.ts";
import { useDesk } from "../../desk.tsx";
import { ReasonDialog } from "../reason-dialog.tsx";
import type { Session, useEnding } from "../use-ending.ts";
import { AddDates } from "./add-dates.tsx";

interface GroupSessionsProps {
  group: Group;
  /** The member may change it, and it is not cancelled. */
  open: boolean;
  ending: ReturnType<typeof useEnding>;
}

/** What is to come, each with its state where that is not plain; what is over when it is asked for. */
export function GroupSessions({ group, open, ending }: GroupSessionsProps) {
  const t = useT("groups");
  const { words, now } = useDesk();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Session | null>(null);
  const toCome = group.sessions.filter(({ endsAt }) => Temporal.Instant.compare(endsAt, now) > 0);
  const over = group.sessions.filter((session) => !toCome.includes(session));
  const add = (
    <Button small icon={CalendarPlus} onPress={() => setAdding(true)}>
      {t("addDates")}
    </Button>
  );
  return (
    <>
      <Rows title={t("sessions")} end={open ? add : undefined}>
        {toCome.map((session) => (
          <SessionRow key={session.id} session={session} group={group}>
            {open && session.status === "scheduled" && (
              <IconButton
                small
                icon={CalendarX}
                label={t("takeAway", { when: words.when(session) })}
                onPress={() => setLeaving(session)}
              />
            )}
            {open && session.status === "cancelled" && (
              <IconButton
                small
                icon={RotateCcw}
                label={t("holdAfterAll", { when: words.when(session) })}
                onPress={() => ending.restoreDate(session)}
              />
            )}
          </SessionRow>
        ))}
        {toCome.length === 0 && (
          <Row>
            <span className="muted">{t("noSessions")}</span>
          </Row>
        )}
      </Rows>
      {over.length > 0 && <Over group={group} sessions={over} />}
      <AddDates group={group} isOpen={adding} onClose={() => setAdding(false)} />
      <ReasonDialog
        title={t("takeAwayTitle")}
        text={leaving ? t("takeAwayText", { when: words.whenWhole(leaving) }) : ""}
        action={t("takeAwayAction")}
        back={t("keep")}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        onSend={(said) => leaving && ending.cancelDate(leaving, said)}
      />
    </>
  );
}

function Over({ group, sessions }: { group: Group; sessions: readonly Session[] }) {
  const t = useT("groups");
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Button small kind="plain" className="group-over" aria-expanded={shown} onPress={() => setShown(!shown)}>
        {t("pastSessions", { count: sessions.length })}
      </Button>
      {shown && (
        <Rows>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} group={group}>
              {session.status !== "cancelled" && (
                <span className="small muted">{t("came", { count: session.attended })}</span>
              )}
            </SessionRow>
          ))}
        </Rows>
      )}
    </div>
  );
}

/** When it is, which leads to that day of the calendar. */
function SessionRow({ session, group, children }: { session: Session; group: Group; children: React.ReactNode }) {
  const { words } = useDesk();
  const search = { on: words.dayOf(session.startsAt), group: group.id };
  return (
    <Row>
      <span>
        <BareLink className="link-quiet" to="/calendar" search={search}>
          {words.whenWhole(session)}
        </BareLink>
      </span>
      {session.status === "cancelled" && <Signal icon={null}>{words.state(session)}</Signal>}
      {children}
    </Row>
  );
}
