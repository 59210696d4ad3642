import { lazy, type ReactNode, Suspense } from "react";
import { withWords } from "#web/i18n/catalogue.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Switch } from "#web/kit/check.tsx";
import { Fact, Facts } from "#web/kit/facts.tsx";
import { useMe } from "#web/me.ts";
import type { Client } from "../../contract.ts";
import { knowsRetention } from "../../retention/policy.ts";
import { useRemind } from "../changes.tsx";
import type { Parts } from "../parts.ts";
import { useWhen } from "../when.ts";
import { BirthDateFact, BirthTimeFact, EmergencyFact, LanguageFact, TagsFact, TextFact, ZoneFact } from "./facts.tsx";
import { History } from "./history.tsx";
import { OwnFields, useFields } from "./own.tsx";
import { People } from "./people.tsx";
import "./profile.css";

const loadKept = withWords(() => import("../retention/kept-until.tsx"), "erasure");
const KeptUntil = lazy(async () => ({ default: (await loadKept()).KeptUntil }));

interface ProfileProps extends Pick<Parts, "RichText" | "Prose"> {
  client: Client;
  onEdit: () => void;
}

/** Who somebody is, as the practice knows it; each fact is changed where it stands. */
export function Profile({ client, onEdit, RichText, Prose }: ProfileProps) {
  const t = useT("clients");
  const words = useT("profile");
  const clinical = useMe().member.role !== "assistant";
  const own = useFields(client.custom, false);
  return (
    <>
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
        {own.length > 0 && (
          <Part title={words("own")}>
            <OwnFields client={client} />
          </Part>
        )}
        <People client={client} />
      </div>
      {clinical && <History clientId={client.id} RichText={RichText} Prose={Prose} />}
    </>
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
  const remind = useRemind(client);
  return (
    <Facts>
      <TextFact client={client} name="phone" kind="phone" label={t("form.phone")} most={40} />
      <TextFact client={client} name="email" kind="email" label={t("form.email")} most={254} />
      <Fact label={t("remind.short")}>
        <Switch isSelected={client.remindByMail} onChange={remind}>
          {t("remind.label")}
        </Switch>
      </Fact>
      <TextFact client={client} name="address" kind="lines" label={t("form.address")} most={500} />
      <LanguageFact client={client} />
      <EmergencyFact client={client} />
    </Facts>
  );
}

function Who({ client }: { client: Client }) {
  const t = useT("clients");
  const words = useT("profile");
  return (
    <Facts>
      <TextFact client={client} name="pronouns" label={t("form.pronouns")} most={40} />
      <TextFact client={client} name="gender" label={t("form.gender")} most={60} />
      <BirthDateFact client={client} />
      <BirthTimeFact client={client} />
      <TextFact client={client} name="birthPlace" label={words("birthPlace")} most={160} />
      <TextFact client={client} name="occupation" label={t("form.occupation")} most={120} />
    </Facts>
  );
}

function InPractice({ client }: { client: Client }) {
  const t = useT("clients");
  const when = useWhen();
  const { member } = useMe();
  return (
    <Facts>
      <TagsFact client={client} />
      <TextFact client={client} name="referralSource" label={t("form.referralSource")} most={200} />
      <ZoneFact client={client} />
      <TextFact
        client={client}
        name="note"
        kind="lines"
        label={t("facts.note")}
        most={2000}
        help={t("form.noteHelp")}
      />
      <Fact label={t("facts.since")}>{when.date(client.createdAt)}</Fact>
      {client.archivedAt && <Fact label={t("facts.archived")}>{when.date(client.archivedAt)}</Fact>}
      {knowsRetention(member) && (
        <Suspense>
          <KeptUntil clientId={client.id} />
        </Suspense>
      )}
    </Facts>
  );
}
