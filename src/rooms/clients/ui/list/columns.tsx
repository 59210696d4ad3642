import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { languages } from "#web/i18n/locales.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import type { ClientLine } from "../../contract.ts";
import { readable } from "../phone.ts";
import { useAnswerWords } from "../profile/own.tsx";
import { fieldsQuery } from "../profile/queries.ts";
import { Tags } from "../tags/tags.tsx";
import { useWhen } from "../when.ts";

export interface Column {
  id: string;
  label: string;
  /** What it is put in order by; none when it cannot be. */
  order?: string;
  cell: (line: ClientLine) => ReactNode;
}

/** The first column stands beneath the name on a phone; where there is little room two are shown. */
export function columnClass(at: number, count: number, quiet = false): string {
  const place = at === 0 ? "next" : at === 1 ? (count > 2 ? "wide edge" : "wide") : "wide widest";
  return quiet ? `${place} muted` : place;
}

/** Every column that can be shown beside the name, the practice's own fields among them. */
export function useColumns(): Column[] {
  const t = useT("clients");
  const words = useT("list");
  const when = useWhen();
  const format = useFormat();
  const answer = useAnswerWords();
  const { data: fields = [] } = useQuery(fieldsQuery);
  const own = fields.filter(({ clinical, archivedAt }) => !clinical && archivedAt === null);
  const date = (day: string | null) => day && format.date(day, "short", "");
  return [
    {
      id: "next",
      label: t("table.next"),
      order: "next",
      cell: ({ visits: { nextAt } }) => (nextAt === null ? t("table.none") : when.moment(nextAt)),
    },
    {
      id: "last",
      label: t("table.last"),
      order: "last",
      cell: ({ visits: { lastAt } }) => (lastAt === null ? t("table.never") : when.day(lastAt)),
    },
    { id: "tags", label: t("tag.many"), cell: ({ tags }) => <Tags of={tags} /> },
    {
      id: "phone",
      label: t("form.phone"),
      cell: ({ phone }) => phone && <bdi dir="ltr">{readable(phone)}</bdi>,
    },
    { id: "email", label: t("form.email"), cell: ({ email }) => email && <bdi dir="ltr">{email}</bdi> },
    { id: "birthDate", label: t("form.birthDate"), order: "birthDate", cell: ({ birthDate }) => date(birthDate) },
    { id: "language", label: t("form.language"), cell: ({ language }) => languages[language].name },
    { id: "added", label: words("added"), order: "added", cell: ({ createdAt }) => when.date(createdAt) },
    ...own.map((field) => ({
      id: field.id,
      label: field.name,
      order: field.id,
      cell: ({ custom }: ClientLine) => <bdi>{answer(field, custom[field.id] ?? null)}</bdi>,
    })),
  ];
}
