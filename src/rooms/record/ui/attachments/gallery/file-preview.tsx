import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { fileKey } from "../../queries.ts";
import { OpenViewer } from "./open-viewer.tsx";
import { useStanding } from "./removing.ts";

interface FilePreviewProps {
  file: { id: string };
  clientId: string;
  onClose: () => void;
}

/** One file over the page, from where only its id is known. */
export function FilePreview({ file: { id }, clientId, onClose }: FilePreviewProps) {
  const problems = useT("problems");
  const { data, error } = useQuery({
    queryKey: fileKey(clientId, id),
    queryFn: async ({ signal }): Promise<AttachmentReply | null> =>
      (await api.GET("/attachments/{id}", { params: { path: { id } }, signal })).data ?? null,
  });
  useEffect(() => {
    if (error === null) return;
    toast.show({ text: problemText(problems, error) });
    onClose();
  }, [error, onClose, problems]);
  const files = useStanding(data ? [data] : none);
  return <OpenViewer files={files} open={id} onOpen={(next) => next === null && onClose()} />;
}

const none: readonly AttachmentReply[] = [];
