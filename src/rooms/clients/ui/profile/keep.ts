import { useQueryClient } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toasts.ts";
import { isProblem } from "#web/problem.ts";
import type { Client, ClientChanges } from "../../contract.ts";
import { same } from "../../rules.ts";
import { useChangeClient } from "../changes.tsx";
import { clientQuery } from "../queries.ts";

/** Somebody else said something else in the same place meanwhile. */
export class MovedOn extends Error {}

/**
 * Keeps what was said in one place of the profile, and offers the way back. What a colleague changed elsewhere in the
 * profile meanwhile stays theirs; in the same place they are not written over, unless `over` says so (MovedOn).
 */
export function useKeep(client: Client) {
  const t = useT("profile");
  const queries = useQueryClient();
  const { mutateAsync } = useChangeClient(client.id);

  const send = async (changes: ClientChanges, base: Client, over: boolean): Promise<Client> => {
    try {
      return await mutateAsync({ changes, version: base.version });
    } catch (error) {
      if (!isProblem(error, "stale_version")) throw error;
      const newer = await queries.fetchQuery({ ...clientQuery(client.id), staleTime: 0 });
      if (!over && !same(standing(newer, changes), standing(base, changes))) throw new MovedOn();
      return send(changes, newer, over);
    }
  };
  return async (changes: ClientChanges, { field, over = false }: { field: string; over?: boolean }): Promise<void> => {
    const before = standing(client, changes);
    if (same(before, changes)) return;
    const after = await send(changes, client, over);
    const undo = () => void send(before, after, false).catch(() => toast.show({ text: t("notUndone", { field }) }));
    toast.show({ text: t("kept", { field }), undo });
  };
}

/** What stands where something is to be said; in the practice's own fields only of those that are named. */
function standing(client: Client, { custom, ...changes }: ClientChanges): ClientChanges {
  const named = Object.keys(changes).map((name) => [name, client[name as keyof Client] ?? null]);
  const answers = Object.keys(custom ?? {}).map((id) => [id, client.custom[id] ?? null]);
  return { ...Object.fromEntries(named), ...(custom && { custom: Object.fromEntries(answers) }) };
}
