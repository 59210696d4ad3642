import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toasts.ts";
import { ProblemError, problemText } from "#web/problem.ts";
import { useDiscreet } from "#web/shell/discreet.ts";
import type { Client } from "../../contract.ts";
import { clientQuery } from "../queries.ts";

type Pictured = Pick<Client, "id" | "photoId">;

/** A picture under its id never changes; it stays in the memory of the page, and no browser keeps it (no-store). */
const photoQuery = ({ id, photoId }: Pictured) =>
  queryOptions({
    queryKey: ["client-photo", id, photoId],
    enabled: photoId !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Blob> => {
      const { data } = await api.GET("/clients/{id}/photo", { params: { path: { id } }, parseAs: "blob", signal });
      return data as unknown as Blob;
    },
  });

/** Where the picture of a client is to be had; none while someone is looking who is to see initials alone. */
export function usePhoto(client: Pictured): string | undefined {
  const { data } = useQuery(photoQuery(client));
  const [discreet] = useDiscreet();
  const url = useUrl(data);
  return client.photoId === null || discreet ? undefined : url;
}

function useUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (blob === undefined) return undefined;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}

/** Gives a client a picture or takes it away, with a way back while what was there is still at hand. */
export function useKeepPhoto(client: Pictured) {
  const t = useT("clients");
  const queries = useQueryClient();
  const refusal = useRefusal();
  const { mutate, isPending } = useMutation({
    mutationFn: (picture: Blob | null) => kept(client.id, picture),
    onSuccess: (after) => queries.setQueryData(clientQuery(client.id).queryKey, after),
    onError: (error) => toast.show({ text: refusal(error) }),
  });
  const keep = (picture: Blob | null) => {
    const before = client.photoId === null ? null : queries.getQueryData(photoQuery(client).queryKey);
    const undo = before === undefined ? undefined : () => mutate(before);
    const text = t(picture === null ? "photo.taken" : "photo.given");
    mutate(picture, { onSuccess: () => toast.show({ text, undo }) });
  };
  return { keep, isPending };
}

async function kept(id: string, picture: Blob | null): Promise<Client> {
  const params = { path: { id } };
  if (picture === null) return (await api.DELETE("/clients/{id}/photo", { params })).data as Client;
  const { data } = await api.PUT("/clients/{id}/photo", {
    params,
    // Bytes as they are; the specification has no shape for them.
    body: picture as unknown as undefined,
    bodySerializer: (bytes: unknown) => bytes as Blob,
    headers: { "Content-Type": "application/octet-stream" },
  });
  return data as Client;
}

/** Why a picture is not taken, or the usual sentence. */
function useRefusal(): (error: unknown) => string {
  const t = useT("clients");
  const problems = useT("problems");
  return (error) => {
    const refused = error instanceof ProblemError && error.code === "upload_refused" ? error.details.reason : null;
    const key = `photo.refused.${String(refused)}` as Parameters<typeof t>[0];
    return refused && t.has(key) ? t(key) : problemText(problems, error);
  };
}
