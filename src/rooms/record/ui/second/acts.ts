import { useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { isProblem, problemText } from "#web/problem.ts";
import type { NoteReply } from "../../contract.ts";
import { noteQuery, tellNote } from "../queries.ts";

/** The steps of a second signature. Each answers with why it was not done, or null. */
export function useSecond(note: NoteReply) {
  const t = useT("notes");
  const problem = useT("problems");
  const queries = useQueryClient();
  const params = { path: { id: note.id } };
  const attempt = async (act: () => Promise<{ data?: unknown }>): Promise<string | null> => {
    try {
      tellNote(queries, (await act()).data as NoteReply);
      return null;
    } catch (error) {
      if (!isProblem(error, "stale_version")) return problemText(problem, error);
      await queries.fetchQuery({ ...noteQuery(note.id), staleTime: 0 });
      return t("second.changed");
    }
  };
  return {
    ask: (memberId: string) => attempt(() => api.POST("/notes/{id}/countersignature", { params, body: { memberId } })),
    withdraw: () =>
      attempt(async () => {
        await api.DELETE("/notes/{id}/countersignature", { params });
        return api.GET("/notes/{id}", { params });
      }),
    sign: () =>
      attempt(() => api.POST("/notes/{id}/countersign", { params, headers: { "If-Match": `"${note.version}"` } })),
    giveBack: (words: string) => attempt(() => api.POST("/notes/{id}/return", { params, body: { words } })),
  };
}
