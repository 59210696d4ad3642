import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { AttachmentReply } from "../../attachments/contract.ts";
import { filesKey } from "../queries.ts";

type Pages = { pages: { items: AttachmentReply[] }[] };

/** Gives a file another name; shown at once, taken back when it fails. */
export function useRenameFile(file: AttachmentReply) {
  const { replace, again } = useFileLists(file);
  return useMutation({
    mutationFn: (name: string) => api.PATCH("/attachments/{id}", { params: { path: { id: file.id } }, body: { name } }),
    onMutate: (name) => replace({ ...file, name }),
    onError: () => replace(file),
    onSettled: again,
  });
}

/** Removes a file and its content. */
export function useRemoveFile(file: AttachmentReply) {
  const { replace, again } = useFileLists(file);
  return useMutation({
    mutationFn: () => api.DELETE("/attachments/{id}", { params: { path: { id: file.id } } }),
    onSuccess: () => {
      replace(null);
      void again();
    },
  });
}

/** The lists of files in the page's memory in which this one stands. */
function useFileLists(file: AttachmentReply) {
  const queries = useQueryClient();
  const replace = (other: AttachmentReply | null) =>
    void queries.setQueriesData<Pages>({ queryKey: filesKey(file.clientId) }, (lists) => {
      const items = (all: AttachmentReply[]) =>
        all.flatMap((one) => (one.id !== file.id ? [one] : other === null ? [] : [other]));
      return lists && { ...lists, pages: lists.pages.map((page) => ({ ...page, items: items(page.items) })) };
    });
  const again = () => queries.invalidateQueries({ queryKey: filesKey(file.clientId) });
  return { replace, again };
}
