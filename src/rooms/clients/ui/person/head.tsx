import { Archive, BellOff } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { Avatar } from "#web/kit/avatar.tsx";
import { Signal } from "#web/kit/signal.tsx";
import type { Client } from "../../contract.ts";
import { Listed } from "../listed.tsx";
import { fullName } from "../names.ts";
import { useTherapistOf } from "../timeline/upcoming.tsx";
import { ageOn, useWhen } from "../when.ts";
import { Actions } from "./actions.tsx";
import { Contacts } from "./contacts.tsx";

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
      <Avatar name={name} large />
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
        <Glance client={client} />
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

/** What is not as usual first: put away, without reminders, without an address for them. */
function Glance({ client }: { client: Client }) {
  const t = useT("clients");
  const when = useWhen();
  if (client.archivedAt)
    return <Signal icon={Archive}>{t("glance.archived", { date: when.date(client.archivedAt) })}</Signal>;
  if (!client.remindByMail) return <Signal icon={BellOff}>{t("glance.noReminders")}</Signal>;
  if (!client.email) return <Signal kind="wait">{t("glance.noAddress")}</Signal>;
  return <Signal kind="good">{t("glance.reminders")}</Signal>;
}
