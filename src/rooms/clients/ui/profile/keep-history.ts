import { useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toasts.ts";
import { isProblem } from "#web/problem.ts";
import { MovedOn } from "./keep.ts";
import { type ClientHistory, historyQuery } from "./queries.ts";

export const chapters = ["medical", "psychological", "spiritual"] as const;
export type Chapter = (typeof chapters)[number];

type Changes = Partial<Pick<ClientHistory, Chapter | "custom">>;

/** Keeps what was written, with the way back; a colleague's words in the same place are not written over (MovedOn). */
export function useKeepHistory(base: ClientHistory) {
  const t = useT("profile");
  const queries = useQueryClient();
  const query = historyQuery(base.clientId);
  const send = async (changes: Changes, known: ClientHistory, over: boolean): Promise<ClientHistory> => {
    const params = { path: { id: base.clientId } };
    const headers = { "If-Match": `"${known.version}"` };
    try {
      const { data } = await api.PATCH("/clients/{id}/history", { params, headers, body: changes });
      queries.setQueryData(query.queryKey, data as ClientHistory);
      return data as ClientHistory;
    } catch (error) {
      if (!isProblem(error, "stale_version")) throw error;
      const newer = await queries.fetchQuery({ ...query, staleTime: 0 });
      if (!over && !sameThere(changes, known, newer)) throw new MovedOn();
      return send(changes, newer, over);
    }
  };
  return async (changes: Changes, { field, over }: { field: string; over: boolean }): Promise<void> => {
    const before = standing(changes, base);
    const after = await send(changes, base, over);
    if (after.version === base.version) return;
    const undo = () => void send(before, after, false).catch(() => toast.show({ text: t("notUndone", { field }) }));
    toast.show({ text: t("kept", { field }), undo });
  };
}

const sameThere = (changes: Changes, one: ClientHistory, other: ClientHistory): boolean =>
  JSON.stringify(standing(changes, one)) === JSON.stringify(standing(changes, other));

/** What stands where something is to be written. */
function standing({ custom, ...texts }: Changes, history: ClientHistory): Changes {
  const named = Object.keys(texts).map((name) => [name, history[name as Chapter]]);
  const answers = Object.keys(custom ?? {}).map((id) => [id, history.custom[id] ?? null]);
  return { ...Object.fromEntries(named), ...(custom && { custom: Object.fromEntries(answers) }) };
}
