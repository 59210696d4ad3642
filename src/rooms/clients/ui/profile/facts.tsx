import type { ReactNode } from "react";
import { languages, locales } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Combobox } from "#web/kit/combobox.tsx";
import { DateField } from "#web/kit/date-field.tsx";
import { EmailField, PhoneField, TextArea, TextField } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import { TimeField } from "#web/kit/time-field.tsx";
import type { Client } from "../../contract.ts";
import { birthDateMistake } from "../../rules.ts";
import { TagField } from "../form/tag-field.tsx";
import { placeOf, zoneChoices } from "../form/zones.ts";
import { callable, readable } from "../phone.ts";
import { Tags } from "../tags/tags.tsx";
import { ageOn, useWhen } from "../when.ts";
import { InPlace } from "./in-place.tsx";
import { useKeep } from "./keep.ts";

interface OfClient {
  client: Client;
}

type Texts = {
  [Name in keyof Client]: string extends NonNullable<Client[Name]> ? Name : never;
}[keyof Client];

interface TextFactProps extends OfClient {
  name: Extract<
    Texts,
    "pronouns" | "gender" | "occupation" | "birthPlace" | "referralSource" | "address" | "note" | "phone" | "email"
  >;
  label: string;
  most: number;
  kind?: "line" | "lines" | "phone" | "email";
  help?: string;
}

/** Words about a client, changed where they stand. */
export function TextFact({ client, name, label, most, kind = "line", help }: TextFactProps) {
  const t = useT("clients");
  const keep = useKeep(client);
  const text = client[name] ?? "";
  const wrong = kind === "phone" ? "phone" : kind === "email" ? "email" : "tooLong";
  return (
    <InPlace
      label={label}
      value={text}
      shown={text && <Said text={text} kind={kind} />}
      wrong={t(`form.wrong.${wrong}`)}
      keep={(said, over) => keep({ [name]: said.trim() || null }, { field: label, over })}
      several={kind === "lines"}
    >
      {(editing) => {
        const field = { ...editing, maxLength: most, autoComplete: "off", help };
        if (kind === "phone") return <PhoneField {...field} />;
        if (kind === "email") return <EmailField {...field} />;
        return kind === "lines" ? <TextArea {...field} /> : <TextField {...field} dir="auto" />;
      }}
    </InPlace>
  );
}

function Said({ text, kind }: { text: string; kind: TextFactProps["kind"] }): ReactNode {
  if (kind === "lines")
    return (
      <span className="as-written" dir="auto">
        {text}
      </span>
    );
  if (kind === "phone")
    return (
      <a className="link" href={callable(text)}>
        <bdi dir="ltr">{readable(text)}</bdi>
      </a>
    );
  return <bdi dir={kind === "email" ? "ltr" : undefined}>{text}</bdi>;
}

export function BirthDateFact({ client }: OfClient) {
  const t = useT("clients");
  const format = useFormat();
  const keep = useKeep(client);
  const { today } = useWhen();
  const { birthDate } = client;
  const label = t("form.birthDate");
  const age = birthDate && t("about.age", { age: ageOn(birthDate, today) });
  return (
    <InPlace
      label={label}
      value={birthDate}
      shown={birthDate && age && t("profile.born", { date: format.date(birthDate, "short", ""), age })}
      mistake={(date) => (date && birthDateMistake(date, today) ? t("form.wrong.birthDate") : undefined)}
      keep={(date, over) => keep({ birthDate: date }, { field: label, over })}
    >
      {(editing) => <DateField {...editing} />}
    </InPlace>
  );
}

export function BirthTimeFact({ client }: OfClient) {
  const t = useT("profile");
  const keep = useKeep(client);
  const label = t("birthTime");
  return (
    <InPlace
      label={label}
      value={client.birthTime}
      shown={client.birthTime && <bdi dir="ltr">{client.birthTime}</bdi>}
      keep={(birthTime, over) => keep({ birthTime }, { field: label, over })}
    >
      {(editing) => <TimeField {...editing} />}
    </InPlace>
  );
}

export function LanguageFact({ client }: OfClient) {
  const t = useT("clients");
  const keep = useKeep(client);
  const label = t("form.language");
  return (
    <InPlace
      label={label}
      value={client.language}
      shown={<bdi lang={client.language}>{languages[client.language].name}</bdi>}
      keep={(language, over) => keep({ language }, { field: label, over })}
      several
    >
      {({ autoFocus: _, ...editing }) => (
        <Select {...editing} choices={locales.map((id) => ({ id, label: languages[id].name }))} />
      )}
    </InPlace>
  );
}

export function ZoneFact({ client }: OfClient) {
  const t = useT("clients");
  const { locale } = useLanguage();
  const keep = useKeep(client);
  const label = t("form.timeZone");
  return (
    <InPlace
      label={label}
      value={client.timeZone}
      shown={client.timeZone && placeOf(locale, client.timeZone)}
      keep={(timeZone, over) => keep({ timeZone }, { field: label, over })}
      several
    >
      {(editing) => (
        <Combobox {...editing} help={t("form.timeZoneHelp")} choices={zoneChoices(locale, client.timeZone)} />
      )}
    </InPlace>
  );
}

export function TagsFact({ client }: OfClient) {
  const t = useT("clients");
  const keep = useKeep(client);
  const label = t("tag.many");
  return (
    <InPlace
      label={label}
      value={client.tags as readonly string[]}
      shown={client.tags.length > 0 && <Tags of={client.tags} />}
      wrong={t("form.wrong.tooLong")}
      keep={(tags, over) => keep({ tags: [...tags] }, { field: label, over })}
      several
    >
      {({ value, onChange, error }) => <TagField tags={value} onChange={onChange} error={error} />}
    </InPlace>
  );
}

export function EmergencyFact({ client }: OfClient) {
  const t = useT("clients");
  const keep = useKeep(client);
  const { emergencyContact: urgent } = client;
  const label = t("form.emergency");
  return (
    <InPlace
      label={label}
      value={{ name: urgent?.name ?? "", phone: urgent?.phone ?? "" }}
      shown={
        urgent && (
          <>
            <bdi>{urgent.name}</bdi>
            {urgent.phone && (
              <>
                {", "}
                <Said text={urgent.phone} kind="phone" />
              </>
            )}
          </>
        )
      }
      mistake={({ name, phone }) => (phone.trim() && !name.trim() ? t("form.wrong.contactName") : undefined)}
      wrong={t("form.wrong.phone")}
      keep={({ name, phone }, over) => {
        const contact = { name: name.trim(), phone: phone.trim() || null };
        return keep({ emergencyContact: contact.name ? contact : null }, { field: label, over });
      }}
    >
      {({ value, onChange, error }) => (
        <div className="pair">
          <TextField
            label={t("form.contactName")}
            value={value.name}
            onChange={(name) => onChange({ ...value, name })}
            autoComplete="off"
            maxLength={160}
            dir="auto"
            autoFocus
          />
          <PhoneField
            label={t("form.phone")}
            value={value.phone}
            onChange={(phone) => onChange({ ...value, phone })}
            error={error}
            autoComplete="off"
            maxLength={40}
          />
        </div>
      )}
    </InPlace>
  );
}
