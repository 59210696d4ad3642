import { useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toasts.ts";
import { problemText } from "#web/problem.ts";

const most = 200;

interface Change {
  status?: "active" | "archived";
  addTag?: string;
  removeTag?: string;
}

/** Changes all who are chosen, and offers the way back. */
export function useSeveral(ids: readonly string[], onDone: () => void) {
  const t = useT("list");
  const problems = useT("problems");
  const queries = useQueryClient();
  /** Those for whom something is different now; null when it could not be done. */
  const send = async (to: readonly string[], change: Change): Promise<string[] | null> => {
    const changed: string[] = [];
    try {
      for (let at = 0; at < to.length; at += most) {
        const { data } = await api.POST("/clients/several", { body: { ids: to.slice(at, at + most), ...change } });
        changed.push(...(data?.changed ?? []));
      }
      return changed;
    } catch (error) {
      toast.show({ text: problemText(problems, error) });
      return changed.length > 0 ? changed : null;
    } finally {
      await queries.invalidateQueries({ queryKey: ["clients"] });
    }
  };
  return async (change: Change, back: Change, word: "tagged" | "archived" | "restored") => {
    const changed = await send(ids, change);
    if (changed === null) return;
    toast.show({ text: t(word, { count: changed.length }), undo: () => void send(changed, back) });
    onDone();
  };
}
