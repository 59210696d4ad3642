import { useQuery } from "@tanstack/react-query";
import { languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import type { Client } from "../../contract.ts";
import { type MergedField, mergedFields } from "../../merging/rules.ts";
import { placeOf } from "../form/zones.ts";
import { fullName } from "../names.ts";
import { readable } from "../phone.ts";
import { useAnswerWords } from "../profile/own.tsx";
import { fieldsQuery } from "../profile/queries.ts";
import type { Shown } from "./field.tsx";
import type { Comparison } from "./queries.ts";

interface Differing {
  own: (Shown & { field: MergedField })[];
  /** In fields of the practice, by their id. */
  ofPractice: (Shown & { id: string })[];
}

/** In what the two differ, as it is read. */
export function useDiffering({ from, into, clinical }: Comparison): Differing {
  const labels = useLabels();
  const read = useReading();
  const answer = useAnswerWords();
  const { data: asked = [] } = useQuery(fieldsQuery);
  const own = mergedFields.map((field) => ({
    field,
    label: labels[field],
    own: read(field, into),
    theirs: read(field, from),
  }));
  const ofPractice = asked.map((one) => {
    const [theirs, said] = one.clinical ? [clinical.from, clinical.into] : [from.custom, into.custom];
    const words = (answers: typeof theirs) => answer(one, answers[one.id] ?? null) || null;
    return { id: one.id, label: one.name, own: words(said), theirs: words(theirs) };
  });
  const differs = (one: Shown) => one.own !== one.theirs;
  return { own: own.filter(differs), ofPractice: ofPractice.filter(differs) };
}

function useLabels(): Readonly<Record<MergedField, string>> {
  const t = useT("clients");
  const profile = useT("profile");
  return {
    name: t("form.contactName"),
    pronouns: t("form.pronouns"),
    birthDate: t("form.birthDate"),
    birthTime: profile("birthTime"),
    birthPlace: profile("birthPlace"),
    gender: t("form.gender"),
    email: t("form.email"),
    phone: t("form.phone"),
    address: t("form.address"),
    occupation: t("form.occupation"),
    emergencyContact: t("form.emergency"),
    referralSource: t("form.referralSource"),
    note: t("form.note"),
    language: t("form.language"),
    timeZone: t("form.timeZone"),
    remindByMail: t("remind.label"),
  };
}

function useReading(): (field: MergedField, client: Client) => string | null {
  const t = useT("merging");
  const format = useFormat();
  const { locale } = useLanguage();
  return (field, client) => {
    if (field === "name") return fullName(client);
    if (field === "birthDate") return client.birthDate && format.date(client.birthDate, "short", "");
    if (field === "phone") return client.phone && readable(client.phone);
    if (field === "language") return languages[client.language].name;
    if (field === "timeZone") return client.timeZone && placeOf(locale, client.timeZone);
    if (field === "remindByMail") return t(client.remindByMail ? "merge.yes" : "merge.no");
    if (field !== "emergencyContact") return client[field];
    const { name, phone } = client.emergencyContact ?? {};
    return name ? [name, phone && readable(phone)].filter(Boolean).join(", ") : null;
  };
}
