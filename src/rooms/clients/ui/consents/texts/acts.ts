import { useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toasts.ts";
import { isProblem, problemText } from "#web/problem.ts";
import { type ConsentText, textsQuery } from "../queries.ts";

/** What one does with a text as a whole; what was done is said, and retiring can be taken back. */
export function useTextActs() {
  const t = useT("consents");
  const problem = useT("problems");
  const queries = useQueryClient();
  const act = async (ask: () => Promise<unknown>) => {
    try {
      await ask();
      return true;
    } catch (error) {
      toast.show({ text: isProblem(error, "channel_taken") ? t("texts.channelTaken") : problemText(problem, error) });
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: textsQuery.queryKey });
    }
  };
  const restore = (id: string) => act(() => api.POST("/consent-texts/{id}/restore", { params: { path: { id } } }));
  return {
    restore,
    retire: async (id: string, name: string) => {
      const done = await act(() => api.POST("/consent-texts/{id}/retire", { params: { path: { id } } }));
      if (done) toast.show({ text: t("texts.retiredDone", { name }), undo: () => void restore(id) });
    },
    move: (among: readonly ConsentText[], from: number, to: number) => {
      const moved = among[from];
      const ids = among.filter((one) => one !== moved).map(({ id }) => id);
      if (moved) ids.splice(to, 0, moved.id);
      return act(() => api.POST("/consent-texts/order", { body: { ids } }));
    },
  };
}
