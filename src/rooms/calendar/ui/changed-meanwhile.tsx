import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { memberName, useMembers } from "#rooms/practices/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { useNews } from "#web/live/use-live.ts";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import { visitQuery } from "./queries.ts";
import { useWords } from "./words.ts";

interface ChangedMeanwhileProps {
  /** As it stood when the form was opened. */
  visit: Appointment;
  /** The form is to begin again with the visit as it stands now. */
  onTake: (visit: Appointment) => void;
}

/** Says plainly that someone changed what is being edited here, and how it stands now. What was typed is left alone. */
export function ChangedMeanwhile({ visit, onTake }: ChangedMeanwhileProps) {
  const t = useT("calendar");
  const { practice, member } = useMe();
  const [by, setBy] = useState<{ id: string | null } | null>(null);
  useNews(({ kind, subjectId, memberId }) => {
    if (subjectId === visit.id && kind.startsWith("appointment.")) setBy({ id: memberId });
  });
  const { data: now } = useQuery({ ...visitQuery(visit.id), enabled: by !== null });
  const members = useMembers().data ?? [];
  const words = useWords(practice.timeZone);
  if (by === null || !now || now.version <= visit.version) return <div role="status" />;
  const who = by.id === member.id ? undefined : members.find(({ id }) => id === by.id);
  return (
    <div role="status" className="changed-meanwhile">
      <Signal kind="wait">
        <span>
          {t.rich("changedMeanwhile", {
            someone: who ? "other" : "self",
            name: who ? memberName(who) : "",
            when: words.whenWhole(now),
            state: words.state(now),
            bdi: (parts) => <bdi>{parts}</bdi>,
          })}
        </span>
      </Signal>
      <Button small onPress={() => onTake(now)}>
        {t("takeTheirs")}
      </Button>
    </div>
  );
}
