import { useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import type { RecordSettings } from "../../settings/contract.ts";
import type { NoteForm, TemplateReply } from "../../templates/contract.ts";
import { settingsQuery, templatesQuery } from "../queries.ts";

/** A section while it is edited: a new one has no key yet. */
export interface EditedSection {
  key?: NoteForm["sections"][number]["key"];
  title: string;
  hint: string;
}
export interface EditedForm {
  name: string;
  sections: EditedSection[];
}

/** Keeps one setting at once, says so, and offers to take it back. */
export function useKeepSettings(): (label: string, part: Partial<RecordSettings>) => void {
  const t = useT("practices");
  const problem = useT("problems");
  const queries = useQueryClient();
  const put = async (part: Partial<RecordSettings>) => {
    const { queryKey } = settingsQuery();
    const before = queries.getQueryData(queryKey);
    if (before) queries.setQueryData(queryKey, { ...before, ...part });
    const { version: _, ...body } = part;
    try {
      queries.setQueryData(queryKey, (await api.PATCH("/record-settings", { body })).data as RecordSettings);
    } catch (error) {
      queries.setQueryData(queryKey, before);
      toast.show({ text: problemText(problem, error) });
      throw error;
    }
    return before;
  };
  return (label, part) => {
    void put(part).then(
      (before) => {
        const former = Object.fromEntries(
          Object.keys(part).map((key) => [key, before?.[key as keyof RecordSettings]]),
        ) as Partial<RecordSettings>;
        toast.show({ text: t("settings.kept", { label }), undo: () => void put(former).catch(() => undefined) });
      },
      () => undefined,
    );
  };
}

/** What can be done with a template; each way says what it did and how to take it back. */
export function useTemplateActs() {
  const t = useT("notes");
  const problem = useT("problems");
  const queries = useQueryClient();
  const told = () => {
    void queries.invalidateQueries({ queryKey: templatesQuery().queryKey });
    void queries.invalidateQueries({ queryKey: settingsQuery().queryKey });
  };
  const fail = (error: unknown) => void toast.show({ text: problemText(problem, error) });
  const move = async ({ id }: TemplateReply, offered: boolean) => {
    const params = { path: { id } };
    if (offered) await api.POST("/note-templates/{id}/restore", { params });
    else await api.POST("/note-templates/{id}/archive", { params });
    told();
  };
  return {
    archive: (one: TemplateReply) =>
      void move(one, false).then(() => {
        const undo = () => void move(one, true).catch(fail);
        toast.show({ text: t("settings.archivedOne", { name: one.name }), undo });
      }, fail),
    restore: (one: TemplateReply) =>
      void move(one, true).then(() => toast.show({ text: t("settings.restored", { name: one.name }) }), fail),
    /** Answers with why it was not saved, or null. */
    save: async (before: TemplateReply | null, form: EditedForm): Promise<string | null> => {
      try {
        if (before === null) await api.POST("/note-templates", { body: form });
        else await change(before, form, before.version);
      } catch (error) {
        return isProblem(error, "stale_version") ? t("editor.stale") : problemText(problem, error);
      }
      const undo = before && (() => void change(before, formOf(before)).then(told, fail));
      toast.show({ text: t("editor.saved", { name: form.name }), ...(undo && { undo }) });
      told();
      return null;
    },
  };
}

const formOf = ({ name, sections }: TemplateReply): EditedForm => ({ name, sections });

async function change({ id }: TemplateReply, body: EditedForm, seen?: number): Promise<void> {
  const headers = seen === undefined ? undefined : { "If-Match": `"${seen}"` };
  await api.PATCH("/note-templates/{id}", { params: { path: { id } }, headers, body });
}
