import type { ReactNode } from "react";
import { languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { Switch } from "#web/kit/check.tsx";
import { Fact, Facts } from "#web/kit/facts.tsx";
import type { Client } from "../../contract.ts";
import { useRemind } from "../changes.tsx";
import { placeOf } from "../form/zones.ts";
import { callable, readable } from "../phone.ts";
import { ageOn, useWhen } from "../when.ts";

/** Who somebody is, as the practice knows it. What is not known is not there; reminders are switched in place. */
export function Profile({ client, onEdit }: { client: Client; onEdit: () => void }) {
  const t = useT("clients");
  return (
    <div className="profile">
      <Part
        title={t("profile.reach")}
        end={
          <Button small onPress={onEdit} keys={["E"]}>
            {t("edit")}
          </Button>
        }
      >
        <Reach client={client} />
      </Part>
      <Part title={t("profile.person")}>
        <Who client={client} />
      </Part>
      <Part title={t("profile.practice")}>
        <InPractice client={client} />
      </Part>
    </div>
  );
}

function Part({ title, end, children }: { title: string; end?: ReactNode; children: ReactNode }) {
  return (
    <section>
      <div className="profile-head">
        <h2 className="heading">{title}</h2>
        {end}
      </div>
      {children}
    </section>
  );
}

function Reach({ client }: { client: Client }) {
  const t = useT("clients");
  const { emergencyContact: urgent } = client;
  const remind = useRemind(client);
  return (
    <Facts>
      <Known label={t("form.phone")}>{client.phone && <bdi dir="ltr">{readable(client.phone)}</bdi>}</Known>
      <Known label={t("form.email")}>{client.email && <bdi dir="ltr">{client.email}</bdi>}</Known>
      <Fact label={t("remind.short")}>
        <Switch isSelected={client.remindByMail} onChange={remind}>
          {t("remind.label")}
        </Switch>
      </Fact>
      <Known label={t("form.address")}>{client.address && <span className="as-written">{client.address}</span>}</Known>
      <Fact label={t("form.language")}>
        <bdi lang={client.language}>{languages[client.language].name}</bdi>
      </Fact>
      {urgent && (
        <Fact label={t("form.emergency")}>
          <bdi>{urgent.name}</bdi>
          {urgent.phone && (
            <>
              {", "}
              <a className="link" href={callable(urgent.phone)}>
                <bdi dir="ltr">{readable(urgent.phone)}</bdi>
              </a>
            </>
          )}
        </Fact>
      )}
    </Facts>
  );
}

function Who({ client }: { client: Client }) {
  const t = useT("clients");
  const format = useFormat();
  const { today } = useWhen();
  const { birthDate } = client;
  return (
    <Facts>
      <Known label={t("form.pronouns")}>{client.pronouns}</Known>
      <Known label={t("form.birthDate")}>
        {birthDate &&
          t("profile.born", {
            date: format.date(birthDate, "short", ""),
            age: t("about.age", { age: ageOn(birthDate, today) }),
          })}
      </Known>
      <Known label={t("form.gender")}>{client.gender}</Known>
      <Known label={t("form.occupation")}>{client.occupation}</Known>
    </Facts>
  );
}

function InPractice({ client }: { client: Client }) {
  const t = useT("clients");
  const when = useWhen();
  const { locale } = useLanguage();
  const { visits } = client;
  return (
    <Facts>
      <Known label={t("table.next")}>{visits.nextAt && when.moment(visits.nextAt)}</Known>
      <Known label={t("table.last")}>{visits.lastAt && when.day(visits.lastAt)}</Known>
      <Known label={t("tag.many")}>{client.tags.join(", ")}</Known>
      <Known label={t("form.referralSource")}>{client.referralSource}</Known>
      <Known label={t("form.timeZone")}>{client.timeZone && placeOf(locale, client.timeZone)}</Known>
      <Known label={t("facts.note")}>{client.note && <span className="as-written">{client.note}</span>}</Known>
      <Fact label={t("facts.since")}>{when.date(client.createdAt)}</Fact>
      {client.archivedAt && <Fact label={t("facts.archived")}>{when.date(client.archivedAt)}</Fact>}
    </Facts>
  );
}

/** A fact when it is known; where it is not, a quiet dash keeps the place so that one sees what could be asked. */
function Known({ label, children }: { label: string; children: ReactNode }) {
  const t = useT("clients");
  if (children) return <Fact label={label}>{typeof children === "string" ? <bdi>{children}</bdi> : children}</Fact>;
  return (
    <Fact label={label}>
      <span className="muted">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t("profile.unknown")}</span>
      </span>
    </Fact>
  );
}
