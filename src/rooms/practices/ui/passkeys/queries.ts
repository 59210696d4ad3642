import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReplyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import { meQuery } from "#web/me.ts";
import type * as passkeys from "../../passkeys/contract.ts";
import { makePasskey, signWithPasskey } from "./device.ts";

export type Passkey = ReplyOf<typeof passkeys.listPasskeys>["items"][number];

const passkeysQuery = queryOptions({
  queryKey: ["passkeys"],
  queryFn: async () => (await api.GET("/auth/passkeys")).data?.items ?? [],
});

export const usePasskeys = () => useQuery(passkeysQuery);

type Added = ReplyOf<typeof passkeys.addPasskey>;

/**
 * Makes a passkey on this device. Answers null when whoever sits here let it be. `onAdded` comes before anything is read
 * again: the page that shows the backup codes may have nothing else to stand for by then.
 */
export function useAddPasskey(onAdded: (added: Added) => void) {
  const renew = useRenew();
  return useMutation({
    mutationFn: async (name: string) => {
      const { data: options } = await api.POST("/auth/passkeys/options");
      const made = options && (await makePasskey(options));
      if (!made) return null;
      return (await api.POST("/auth/passkeys", { body: { name, ...made } })).data ?? null;
    },
    onSuccess: (added) => {
      if (added === null) return undefined;
      onAdded(added);
      return renew();
    },
  });
}

/** Gives a passkey another name; shown at once, taken back when it fails. */
export function useRenamePasskey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, name }: Pick<Passkey, "id" | "name">) =>
      api.PATCH("/auth/passkeys/{id}", { params: { path: { id } }, body: { name } }),
    onMutate: ({ id, name }) => {
      const before = queries.getQueryData(passkeysQuery.queryKey);
      const renamed = before?.map((passkey) => (passkey.id === id ? { ...passkey, name } : passkey));
      queries.setQueryData(passkeysQuery.queryKey, renamed);
      return before;
    },
    onError: (_error, _change, before) => queries.setQueryData(passkeysQuery.queryKey, before),
  });
}

export function useRemovePasskey() {
  const renew = useRenew();
  return useMutation({
    mutationFn: (id: string) => api.DELETE("/auth/passkeys/{id}", { params: { path: { id } } }),
    onSuccess: renew,
  });
}

/** Signs in with a passkey: one that the browser asks for, or, with a signal, one picked from a field's offer. */
export async function signInByPasskey(quietly?: AbortSignal): Promise<boolean> {
  const { data: options } = await api.POST("/auth/passkeys/sign-in/options");
  const signed = options && (await signWithPasskey(options, quietly));
  if (!signed) return false;
  await api.POST("/auth/passkeys/sign-in", { body: signed });
  return true;
}

/** Gives a passkey as the second factor, or once more. False when whoever sits here let it be. */
export async function giveByPasskey(): Promise<boolean> {
  const { data: options } = await api.POST("/auth/second-factor/passkey/options");
  const signed = options && (await signWithPasskey(options));
  if (!signed) return false;
  await api.POST("/auth/second-factor/passkey", { body: signed });
  return true;
}

/** What is known of the caller's keys and sessions is read again: other sessions end when a key comes or goes. */
function useRenew() {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [passkeysQuery.queryKey, meQuery.queryKey, ["sessions"]].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
}
