import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import type { BuiltInTemplate, NoteReply } from "../contract.ts";
import { sectionsOf } from "../rules.ts";
import type { Keeper } from "./keeping/keeper.ts";
import type { Chosen } from "./keeping/road.ts";
import { settingsQuery, templatesQuery } from "./queries.ts";
import { isBuiltIn } from "./section-words.ts";

/** Initials that are the same in every language. */
const initials: Partial<Record<BuiltInTemplate, string>> = { soap: "SOAP", dap: "DAP", birp: "BIRP" };
export const builtIn: readonly BuiltInTemplate[] = ["soap", "dap", "birp", "free"];

export interface Choice {
  id: string;
  label: string;
  /** Its sections, in a line. */
  detail: string | undefined;
  chosen: Chosen;
}

/** What a template is called. */
export function useTemplateName(): (formed: Pick<Chosen, "template" | "form">) => string {
  const t = useT("record");
  return ({ template, form }) => (template === "own" ? (form?.name ?? "") : (initials[template] ?? t("freeNote")));
}

/** The templates a note may be begun in: the practice's own, then the built-in ones that are not hidden. */
export function useTemplateChoices(): Choice[] {
  const t = useT("record");
  const list = useTitleList();
  const nameOf = useTemplateName();
  const { data: templates = [] } = useQuery(templatesQuery());
  const { data: settings } = useQuery(settingsQuery());
  const own = templates.filter(({ archivedAt }) => archivedAt === null).map(ownChoice);
  const offered = builtIn.filter((template) => !settings?.hiddenTemplates.includes(template));
  const given = (offered.length + own.length === 0 ? builtIn : offered).map((template): Choice => {
    const titles = sectionsOf[template].filter(isBuiltIn).map((name) => t(`sections.${name}`));
    const chosen = { template, templateId: null, form: null };
    return {
      id: template,
      label: nameOf(chosen),
      detail: template === "free" ? undefined : list(titles),
      chosen,
    };
  });
  return [...own.map((choice) => ({ ...choice, detail: list(choice.titles) })), ...given];
}

/** Titles in a line, each in its own direction; of one's own language nothing stands before the letter that "and" leans on. */
export function useTitleList(): (titles: readonly string[]) => string {
  const format = useFormat();
  const { direction } = languages[useLanguage().locale];
  const isOwn = (title: string) => /^\P{L}*\p{Script=Hebrew}/u.test(title) === (direction === "rtl");
  return (titles) => format.list(titles.map((title) => (isOwn(title) ? title : `\u2068${title}\u2069`)));
}

const ownChoice = ({ id, name, sections }: { id: string } & NonNullable<Chosen["form"]>) => ({
  id,
  label: name,
  titles: sections.map(({ title }) => title),
  chosen: { template: "own" as const, templateId: id, form: { name, sections } },
});

/** Who wrote in one form last time will in this one, too; a first note begins in the practice's default. */
export function useFirstTemplate(keeper: Keeper, previous: UseQueryResult<NoteReply | null>): void {
  const choices = useTemplateChoices();
  const { data: settings } = useQuery(settingsQuery());
  const last = previous.data;
  const first = last ?? (previous.isSuccess ? settings : undefined);
  const [template, templateId] =
    first === undefined
      ? []
      : "defaultTemplate" in first
        ? [first.defaultTemplate, first.defaultTemplateId]
        : [first.template, first.templateId];
  const wanted = choices.find(({ id }) => id === (templateId ?? template))?.chosen;
  const known = JSON.stringify(wanted);
  useEffect(() => {
    if (known !== undefined) keeper.choose(JSON.parse(known) as Chosen);
  }, [keeper, known]);
}
