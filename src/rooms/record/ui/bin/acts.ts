import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import type { NoteReply } from "../../contract.ts";
import { tellNote } from "../queries.ts";

/** Puts notes into the bin and takes them out. What was put there can be taken back for ten seconds right away. */
export function useBin() {
  const t = useT("notes");
  const problem = useT("problems");
  const queries = useQueryClient();
  const fail = (error: unknown) => void toast.show({ text: problemText(problem, error) });
  const restore = async (id: string): Promise<void> => {
    const { data } = await api.POST("/notes/{id}/restore", { params: { path: { id } } });
    tellNote(queries, data as NoteReply);
    toast.show({ text: t("bin.restored") });
  };
  return {
    restore: (id: string) => restore(id).catch(fail),
    /** Answers with why it was not put there, or null. */
    put: async ({ id, clientId }: Pick<NoteReply, "id" | "clientId">, reason: string): Promise<string | null> => {
      try {
        await api.POST("/notes/{id}/bin", { params: { path: { id } }, body: { reason } });
      } catch (error) {
        return problemText(problem, error);
      }
      gone(queries, id, clientId);
      toast.show({ text: t("bin.done"), undo: () => void restore(id).catch(fail) });
      return null;
    },
  };
}

function gone(queries: QueryClient, id: string, clientId: string): void {
  queries.removeQueries({ queryKey: ["note", id] });
  void queries.invalidateQueries({ queryKey: ["notes"] });
  void queries.invalidateQueries({ queryKey: ["clients", clientId] });
  void queries.invalidateQueries({ queryKey: ["appointments"] });
}
