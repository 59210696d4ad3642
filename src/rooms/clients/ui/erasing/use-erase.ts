import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { isProblem, problemText } from "#web/problem.ts";
import { changeDirectory } from "../directory.ts";
import { listKey } from "../queries.ts";
import { type Erasure, type ErasureReason, erasureQuery } from "./queries.ts";

/** Erases a client and goes to what is left of them; asks who sits here when that was proved too long ago. */
export function useErase(clientId: string) {
  const problem = useT("problems");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [proving, setProving] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const erase = async (reason: ErasureReason) => {
    setPending(true);
    setFault(null);
    setProving(false);
    try {
      const { data } = await api.POST("/clients/{id}/erase", { params: { path: { id: clientId } }, body: { reason } });
      const erasure = data as Erasure;
      queries.setQueryData(erasureQuery(erasure.id).queryKey, erasure);
      await navigate({ to: "/erasures/$erasureId", params: { erasureId: erasure.id }, replace: true });
      forget();
    } catch (error) {
      if (isProblem(error, "not_fresh")) setProving(true);
      else setFault(problemText(problem, error));
      setPending(false);
    }
  };
  /** The page's memory knows them no longer either. */
  const forget = () => {
    queries.removeQueries({ queryKey: ["clients", clientId] });
    changeDirectory(queries, (lines) => lines.filter(({ id }) => id !== clientId));
    for (const queryKey of [listKey, ["appointments"], ["erasures"], ["notes"]])
      void queries.invalidateQueries({ queryKey });
  };
  return { erase, isPending, fault, proving, leaveProving: () => setProving(false) };
}
