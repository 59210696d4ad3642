import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Check, CircleMinus, PenLine, UserX } from "lucide-react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { useT } from "#web/i18n/t.ts";
import { Icon } from "#web/kit/icon.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { useShownName } from "#web/shell/discreet.ts";
import type { AttendanceLine } from "../../groups/attending/contract.ts";
import type { Attendance } from "../../groups/rules.ts";
import { noteAttendance } from "./acts.ts";
import { attendancesQuery } from "./queries.ts";
import "./groups.css";

const choices = [
  { state: "attended", icon: Check },
  { state: "no_show", icon: UserX },
  { state: "excused", icon: CircleMinus },
] as const;

/** Who came to a session: for each person one of three, or nothing yet. Arrows move along them, Space chooses. */
export function AttendanceList({ sessionId, mine }: { sessionId: string; mine: boolean }) {
  const t = useT("groups");
  const problems = useT("problems");
  const queries = useQueryClient();
  const { data: people, isPending, error } = useQuery(attendancesQuery(sessionId));
  const note = useMutation({
    mutationFn: (item: { clientId: string; state: Attendance | null }) => noteAttendance(queries, sessionId, item),
    onError: (problem) => void toast.show({ text: problemText(problems, problem) }),
  });
  if (isPending) return <Skeleton lines={2} title={false} />;
  if (error) return <p role="alert">{problemText(problems, error)}</p>;
  if (people.length === 0) return <p className="small muted">{t("nobody")}</p>;
  // In a record made afterwards everyone joined later: then it says nothing.
  const tellsLate = people.some(({ expected }) => expected);
  const chosen = note.isPending ? note.variables : undefined;
  return (
    <ul className="attendance" aria-label={t("attendance")}>
      {people.map((person) => (
        <Person
          key={person.clientId}
          sessionId={sessionId}
          person={chosen?.clientId === person.clientId ? { ...person, state: chosen.state } : person}
          late={tellsLate && !person.expected}
          mine={mine}
          onChange={(state) => note.mutate({ clientId: person.clientId, state })}
        />
      ))}
    </ul>
  );
}

interface PersonProps {
  sessionId: string;
  person: AttendanceLine;
  /** Joined after the session, where others were there before. */
  late: boolean;
  mine: boolean;
  onChange: (state: Attendance | null) => void;
}

function Person({ sessionId, person, late, mine, onChange }: PersonProps) {
  const t = useT("groups");
  const clinical = useMe().member.role !== "assistant";
  const { clientId, client, state } = person;
  const name = useShownName()(`${client.firstName} ${client.lastName}`.trim());
  return (
    <li>
      <div>
        <BareLink to="/clients/$clientId" params={{ clientId }}>
          <bdi>{name}</bdi>
        </BareLink>
        {state !== null && <p className="small muted">{t("state", { state })}</p>}
        {state === null && late && <p className="small muted">{t("joinedLater")}</p>}
      </div>
      {clinical && (
        <BareLink
          className="button plain small icon-only"
          aria-label={t("writeNote", { name })}
          title={t("writeNote", { name })}
          to="/clients/$clientId/notes/new"
          params={{ clientId }}
          search={{ appointment: sessionId }}
        >
          <Icon of={PenLine} size="small" />
        </BareLink>
      )}
      <ToggleButtonGroup
        className="segmented"
        aria-label={name}
        selectionMode="single"
        isDisabled={!mine}
        selectedKeys={state === null ? [] : [state]}
        onSelectionChange={(keys) => onChange(choices.find((choice) => keys.has(choice.state))?.state ?? null)}
      >
        {choices.map(({ state: id, icon }) => (
          <ToggleButton key={id} id={id} aria-label={t("state", { state: id })}>
            <Icon of={icon} size="small" />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </li>
  );
}
