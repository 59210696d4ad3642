import type { Appointment } from "#rooms/calendar/contract.ts";
import { useNow, Whose } from "#rooms/calendar/ui/door.tsx";
import type { Client } from "#rooms/clients/contract.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { LinkButton } from "#web/kit/button.tsx";
import { Fact, Facts } from "#web/kit/facts.tsx";
import { useMe } from "#web/me.ts";
import { ageOn, minutesUntil, nextBirthday } from "./line.ts";
import { useClient, useLastPlan } from "./queries.ts";
import { useSpan } from "./words.ts";

/** The next person, or group, with what matters before the door opens. */
export function Next({ visit, today }: { visit: Appointment; today: string }) {
  return visit.clientId === null ? (
    <NextGroup visit={visit} />
  ) : (
    <NextClient visit={visit} clientId={visit.clientId} today={today} />
  );
}

function NextGroup({ visit }: { visit: Appointment }) {
  const t = useT("today");
  const { group } = visit;
  return (
    <article className="today-next" aria-labelledby="next-name">
      <header className="today-head">
        <div>
          <h2 className="title" id="next-name">
            <Whose visit={visit} />
          </h2>
          <p className="muted">
            <Soon visit={visit} />
            {group && (
              <span className="today-who">{t("groupPlaces", { joined: group.joined, capacity: group.capacity })}</span>
            )}
          </p>
        </div>
        <div className="actions on-title">
          <LinkButton kind="primary" to="/calendar" search={{ group: group?.id }}>
            {t("openGroup")}
          </LinkButton>
        </div>
      </header>
      {visit.notes && (
        <Facts>
          <Fact label={t("visitNotes")}>
            <bdi>{visit.notes}</bdi>
          </Fact>
        </Facts>
      )}
    </article>
  );
}

function NextClient({ visit, clientId, today }: { visit: Appointment; clientId: string; today: string }) {
  const t = useT("today");
  const { data: client } = useClient(clientId);
  const clinical = useMe().member.role !== "assistant";
  const params = { clientId };
  return (
    <article className="today-next" aria-labelledby="next-name">
      <header className="today-head">
        <div>
          <h2 className="title" id="next-name">
            <Whose visit={visit} />
          </h2>
          <p className="muted">
            <Soon visit={visit} />
            <Who visit={visit} client={client} today={today} />
          </p>
        </div>
        <div className="actions on-title">
          <LinkButton to="/clients/$clientId" params={params}>
            {clinical ? t("openRecord") : t("openClient")}
          </LinkButton>
          {clinical && (
            <LinkButton
              kind="primary"
              to="/clients/$clientId/notes/new"
              params={params}
              search={{ appointment: visit.id }}
            >
              {visit.badges.note === undefined ? t("startNote") : t("openNote")}
            </LinkButton>
          )}
        </div>
      </header>
      <NextFacts visit={visit} client={client} today={today} clinical={clinical} />
    </article>
  );
}

/** "In 18 minutes"; "Now, until 11:50"; beyond two hours simply the time. */
function Soon({ visit }: { visit: Appointment }) {
  const t = useT("today");
  const format = useFormat();
  const span = useSpan();
  const now = useNow();
  const zone = useMe().practice.timeZone;
  const minutes = minutesUntil(visit.startsAt, now);
  const [from, to] = [visit.startsAt, visit.endsAt].map((at) => format.time(at, zone));
  const said =
    minutes === 0
      ? t("nowUntil", { time: to ?? "" })
      : minutes > 120
        ? t("at", { time: from ?? "" })
        : t("in", { span: span(minutes) });
  return <strong className="soon">{said}</strong>;
}

function Who({ visit, client, today }: { visit: Appointment; client?: Client; today: string }) {
  const t = useT("today");
  const pronouns = visit.client?.pronouns;
  const age = client?.birthDate ? t("age", { age: ageOn(client.birthDate, today) }) : null;
  return (
    <span className="today-who">
      {pronouns && <bdi>{pronouns}</bdi>}
      {pronouns && age && ", "}
      {age}
    </span>
  );
}

interface NextFactsProps {
  visit: Appointment;
  client?: Client;
  today: string;
  clinical: boolean;
}

function NextFacts({ visit, client, today, clinical }: NextFactsProps) {
  const t = useT("today");
  const plan = useLastPlan(visit, clinical);
  const birthday = useBirthday(client, today);
  if (plan === null && !visit.notes && birthday === null) return null;
  return (
    <Facts>
      {plan !== null && (
        <Fact label={t("lastPlan")}>
          <p className="prose">
            <bdi>{plan}</bdi>
          </p>
        </Fact>
      )}
      {visit.notes && (
        <Fact label={t("visitNotes")}>
          <bdi>{visit.notes}</bdi>
        </Fact>
      )}
      {birthday !== null && <Fact label={t("birthday")}>{birthday}</Fact>}
    </Facts>
  );
}

/** "Thursday, turns 35", within the week before it. */
function useBirthday(client: Client | undefined, today: string): string | null {
  const t = useT("today");
  const format = useFormat();
  if (!client?.birthDate) return null;
  const { date, age } = nextBirthday(client.birthDate, today);
  const days = Temporal.PlainDate.from(today).until(date).days;
  return days <= 7 ? t("turns", { day: format.relativeDay(date, today), age }) : null;
}
