import { type InfiniteData, type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import type { BodyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import type { Client, ClientStatus, changeClient, createClient, DirectoryLine } from "../contract.ts";
import { changeDirectory, directoryQuery } from "./directory.ts";
import { fullName } from "./names.ts";
import { clientQuery, type ListPage, listKey } from "./queries.ts";

/** A client as created, and who can be reached the same way. */
export type AddedClient = Client & { possibleDuplicates?: string[] };
type NewBody = BodyOf<typeof createClient>;
type Changes = BodyOf<typeof changeClient>;

/** Adds a client. `key` lets the same attempt be sent again without adding two. */
export function useAddClient() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ body, key }: { body: NewBody; key: string }): Promise<AddedClient> => {
      const { data } = await api.POST("/clients", { body, headers: { "Idempotency-Key": key } });
      return data as AddedClient;
    },
    onSuccess: (client) => {
      changeDirectory(queries, (lines) => [...lines, lineOf(client)]);
      queries.setQueryData(clientQuery(client.id).queryKey, client);
      return askAgain(queries);
    },
  });
}

/** Changes what is named. With `version` it is refused (412) when somebody else was quicker. */
export function useChangeClient(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ changes, version }: { changes: Changes; version?: number }): Promise<Client> => {
      const headers = version === undefined ? {} : { "If-Match": `"${version}"` };
      const { data } = await api.PATCH("/clients/{id}", { params: { path: { id } }, body: changes, headers });
      return data as Client;
    },
    onSuccess: (client) => {
      show(queries, client);
      return askAgain(queries);
    },
  });
}

/** Lets reminders be mailed or not, at once; taken back with a word when it could not be kept. */
export function useRemind(client: Pick<Client, "id">) {
  const queries = useQueryClient();
  const refused = useRefused();
  const { mutate } = useChangeClient(client.id);
  return (remindByMail: boolean) => {
    const before = show(queries, { id: client.id, remindByMail });
    mutate({ changes: { remindByMail } }, { onError: (error) => refused(error, before) });
  };
}

/** Puts a client away or takes them back: at once, with a way back for ten seconds. */
export function useMoveClient() {
  const queries = useQueryClient();
  const refused = useRefused();
  const t = useT("clients");
  const { mutate } = useMutation({
    mutationFn: async ({ id, to }: { id: string; to: ClientStatus }): Promise<Client> => {
      const params = { path: { id } };
      const { data } = await (to === "archived"
        ? api.POST("/clients/{id}/archive", { params })
        : api.POST("/clients/{id}/restore", { params }));
      return data as Client;
    },
  });
  const move = (client: Pick<Client, "id" | "firstName" | "lastName">, to: ClientStatus, quiet = false) => {
    const { id } = client;
    const archivedAt = to === "archived" ? Temporal.Now.instant().toString() : null;
    const before = show(queries, { id, status: to, archivedAt });
    const text = t.rich(to === "archived" ? "archivedNow" : "restoredNow", {
      who: (words) => <bdi>{words}</bdi>,
      name: fullName(client),
    });
    const back = to === "archived" ? "active" : "archived";
    mutate(
      { id, to },
      {
        onSuccess: (moved) => {
          show(queries, moved);
          void askAgain(queries);
        },
        onError: (error) => refused(error, before),
      },
    );
    if (!quiet) toast.show({ text, undo: () => move(client, back, true) });
  };
  return move;
}

type Kept = ReturnType<typeof show>;

function useRefused() {
  const queries = useQueryClient();
  const problems = useT("problems");
  return (error: unknown, before: Kept) => {
    for (const { queryKey, state } of before)
      queries.setQueryData(queryKey, state.data, { updatedAt: state.dataUpdatedAt });
    toast.show({ text: problemText(problems, error) });
  };
}

/** Shows a change of a client wherever the page knows them; answers what it knew before. */
function show(queries: QueryClient, { id, ...changed }: Partial<Client> & { id: string }) {
  const before = queries
    .getQueryCache()
    .findAll({ queryKey: ["clients"] })
    .map(({ queryKey, state }) => ({ queryKey, state }));
  const over = <Line extends { id: string }>(line: Line): Line => (line.id === id ? { ...line, ...changed } : line);
  queries.setQueryData(clientQuery(id).queryKey, (client) => client && over(client));
  changeDirectory(queries, (lines) => lines.map((line) => (line.id === id ? lineOf({ ...line, ...changed }) : line)));
  queries.setQueriesData<InfiniteData<ListPage>>(
    { queryKey: listKey },
    (list) => list && { ...list, pages: list.pages.map((one) => ({ ...one, items: one.items.map(over) })) },
  );
  return before;
}

type Empties = { [Name in "pronouns" | "email" | "phone"]?: string | null };

/** A client as the directory has them: without what is empty. */
function lineOf(client: Omit<DirectoryLine, keyof Empties> & Empties): DirectoryLine {
  const { id, firstName, lastName, pronouns, email, phone, tags, status } = client;
  const said = { pronouns: pronouns ?? undefined, email: email ?? undefined, phone: phone ?? undefined };
  return { id, firstName, lastName, ...said, tags, status };
}

async function askAgain(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: listKey }),
    queries.invalidateQueries({ queryKey: directoryQuery.queryKey }),
  ]);
}
