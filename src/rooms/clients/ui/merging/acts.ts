import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { BodyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { ProblemError, problemText } from "#web/problem.ts";
import type { mergeClients } from "../../merging/contract.ts";

type Asked = BodyOf<typeof mergeClients>;

/** Why it was refused, in words. */
function useRefusal(): (error: unknown) => string {
  const t = useT("merging");
  const problems = useT("problems");
  return (error) => {
    const key = `refused.${error instanceof ProblemError ? error.code : ""}` as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : problemText(problems, error);
  };
}

/** Merges one client into another and goes to who stayed, with a way back for ten seconds. */
export function useMerge(fromId: string) {
  const t = useT("merging");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const refusal = useRefusal();
  const apart = useTakeApart();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: async ({ version, ...body }: Asked & { version: number }) => {
      const headers = { "If-Match": `"${version}"` };
      await api.POST("/clients/{id}/merge", { params: { path: { id: fromId } }, body, headers });
    },
  });
  const merge = async (asked: Asked & { version: number }) => {
    await mutateAsync(asked);
    await navigate({ to: "/clients/$clientId", params: { clientId: asked.intoId }, replace: true });
    queries.removeQueries({ queryKey: ["clients", fromId] });
    void queries.invalidateQueries();
    toast.show({ text: t("merge.done"), undo: () => void apart.takeApart(fromId) });
  };
  return { merge, isPending, fault: error && refusal(error) };
}

/** Takes a merge apart, and says so. */
export function useTakeApart() {
  const t = useT("merging");
  const queries = useQueryClient();
  const refusal = useRefusal();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (id: string) => void (await api.POST("/clients/{id}/unmerge", { params: { path: { id } } })),
  });
  const takeApart = async (id: string) => {
    try {
      await mutateAsync(id);
      toast.show({ text: t("merge.undone") });
    } catch (error) {
      toast.show({ text: refusal(error) });
    }
    await queries.invalidateQueries();
  };
  return { takeApart, isPending };
}

/** Says that two are two people, at once, with a way back. */
export function useSetApart() {
  const t = useT("merging");
  const problems = useT("problems");
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async (body: { clientId: string; otherId: string; apart: boolean }) =>
      void (await api.POST("/clients/duplicates/apart", { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ["clients", "duplicates"] }),
    onError: (error) => void toast.show({ text: problemText(problems, error) }),
  });
  return (clientId: string, otherId: string) => {
    const undo = () => mutate({ clientId, otherId, apart: false });
    mutate(
      { clientId, otherId, apart: true },
      { onSuccess: () => void toast.show({ text: t("list.apartNow"), undo }) },
    );
  };
}
