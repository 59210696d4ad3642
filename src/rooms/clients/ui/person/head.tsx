import { useQuery } from "@tanstack/react-query";
import { Archive, BellOff, Cake, CalendarClock, History, Wallet } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Signal } from "#web/kit/signal.tsx";
import type { Client } from "../../contract.ts";
import { ConsentsGlance } from "../consents/glance.tsx";
import { consentsQuery } from "../consents/queries.ts";
import { Listed } from "../listed.tsx";
import { fullName } from "../names.ts";
import { useTherapistOf } from "../timeline/upcoming.tsx";
import { ageOn, birthdayWithin, useWhen } from "../when.ts";
import { Actions } from "./actions.tsx";
import { Contacts } from "./contacts.tsx";
import { Portrait } from "./portrait.tsx";

interface HeadProps {
  client: Client;
  onEdit: () => void;
  onBook?: () => void;
}

/** Who it is, how to reach them, and what is out of the ordinary. */
export function Head({ client, onEdit, onBook }: HeadProps) {
  const name = fullName(client);
  return (
    <header className="person">
      <Portrait client={client} />
      <div>
        <h1 className="title">
          <bdi>{name}</bdi>
        </h1>
        <p className="muted">
          <About client={client} />
        </p>
      </div>
      <Actions client={client} onEdit={onEdit} onBook={onBook} />
      <div className="person-glance">
        <Contacts client={client} withNumber />
        <Visits client={client} />
        <Birthday client={client} />
        <Glance client={client} />
        <Balance />
        <ConsentsGlance clientId={client.id} />
      </div>
    </header>
  );
}

/** "she/her, 34, with Marta Linden since February". */
function About({ client }: { client: Client }) {
  const t = useT("clients");
  const when = useWhen();
  const therapist = useTherapistOf(client.id);
  const since = when.month(client.createdAt);
  const who = (chunks: ReactNode) => <bdi>{chunks}</bdi>;
  const age = client.birthDate && t("about.age", { age: ageOn(client.birthDate, when.today) });
  const here = therapist === null ? t("about.since", { since }) : t.rich("about.with", { who, name: therapist, since });
  return <Listed words={[client.pronouns, age, here]} />;
}

/** When they come next and were last here. */
function Visits({ client: { visits, archivedAt } }: { client: Client }) {
  const t = useT("clients");
  const when = useWhen();
  const { nextAt, lastAt } = visits;
  return (
    <>
      {nextAt !== null ? (
        <Signal icon={CalendarClock}>{t("glance.next", { when: when.moment(nextAt) })}</Signal>
      ) : (
        archivedAt === null && <Signal icon={CalendarClock}>{t("glance.noNext")}</Signal>
      )}
      {lastAt !== null && <Signal icon={History}>{t("glance.last", { when: when.day(lastAt) })}</Signal>}
    </>
  );
}

/** A birthday of today, or of the week to come. */
function Birthday({ client: { birthDate, archivedAt } }: { client: Client }) {
  const t = useT("clients");
  const format = useFormat();
  const { today } = useWhen();
  const date = birthDate === null || archivedAt !== null ? null : birthdayWithin(birthDate, today, 7);
  if (date === null) return null;
  return (
    <Signal kind="info" icon={Cake}>
      {date === today ? t("glance.birthday") : t("glance.birthdayOn", { date: format.date(date, "short", today) })}
    </Signal>
  );
}

/** What is owed or paid ahead: its place, until payments are kept here. */
function Balance() {
  const t = useT("clients");
  return <Signal icon={Wallet}>{t("glance.noBalance")}</Signal>;
}

/** What is not as usual first: put away, without reminders, without consent or an address for them. */
function Glance({ client }: { client: Client }) {
  const t = useT("clients");
  const when = useWhen();
  const { data: consents } = useQuery(consentsQuery(client.id));
  if (client.archivedAt)
    return <Signal icon={Archive}>{t("glance.archived", { date: when.date(client.archivedAt) })}</Signal>;
  if (!client.remindByMail) return <Signal icon={BellOff}>{t("glance.noReminders")}</Signal>;
  if (consents && !consents.open.includes("mail")) return <Signal icon={BellOff}>{t("glance.noConsent")}</Signal>;
  if (!client.email) return <Signal kind="wait">{t("glance.noAddress")}</Signal>;
  return <Signal kind="good">{t("glance.reminders")}</Signal>;
}
