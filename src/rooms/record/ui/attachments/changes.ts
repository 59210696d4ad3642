import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { AttachmentReply } from "../../attachments/contract.ts";
import { fileKey, filesKey } from "../queries.ts";

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

/** The lists of files in the page's memory in which this one stands. */
function useFileLists(file: AttachmentReply) {
  const queries = useQueryClient();
  const single = fileKey(file.clientId, file.id);
  const replace = (other: AttachmentReply) => {
    queries.setQueryData<AttachmentReply>(single, (one) => one && other);
    queries.setQueriesData<Pages>({ queryKey: filesKey(file.clientId) }, (lists) => {
      const items = (all: AttachmentReply[]) => all.map((one) => (one.id === file.id ? other : one));
      return lists && { ...lists, pages: lists.pages.map((page) => ({ ...page, items: items(page.items) })) };
    });
  };
  const again = () => {
    void queries.invalidateQueries({ queryKey: single });
    void queries.invalidateQueries({ queryKey: ["clients", file.clientId, "timeline"] });
    return queries.invalidateQueries({ queryKey: filesKey(file.clientId) });
  };
  return { replace, again };
}
