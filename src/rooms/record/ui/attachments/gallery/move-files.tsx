import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { isProblem, problemText } from "#web/problem.ts";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import type { NoteLine } from "../../../contract.ts";
import { useMoments } from "../../moments.ts";
import { filesKey } from "../../queries.ts";

interface MoveFilesProps {
  files: readonly AttachmentReply[];
  onDone: () => void;
}

const record = "record";

/** Ties files to a draft of one's own, or to the record alone. */
export function MoveFiles({ files, onDone }: MoveFilesProps) {
  const t = useT("files");
  const words = useT("record");
  const kit = useT("kit");
  const problem = useT("problems");
  const clientId = files[0]?.clientId ?? "";
  const drafts = useDrafts(clientId);
  const [to, setTo] = useState(files[0]?.noteId ?? record);
  const move = useMove(onDone);
  const belongs = to === record ? null : to;
  const elsewhere = files.filter(({ noteId }) => noteId !== belongs);
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || onDone()}
      title={t("moveTitle", { count: files.length })}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {kit("cancel")}
          </Button>
          <Button
            kind="primary"
            isPending={move.isPending}
            onPress={() => (elsewhere.length === 0 ? onDone() : move.mutate({ files: elsewhere, noteId: belongs }))}
          >
            {t("move")}
          </Button>
        </>
      )}
    >
      {drafts.data === undefined && drafts.error === null ? (
        <Skeleton title={false} lines={3} />
      ) : (
        <RadioGroup label={t("moveTo")} value={to} onChange={setTo}>
          <Radio value={record}>{t("moveRecord")}</Radio>
          {(drafts.data ?? []).map((note) => (
            <Draft key={note.id} note={note} />
          ))}
        </RadioGroup>
      )}
      {move.error && (
        <p className="field-error" role="alert">
          {isProblem(move.error, "note_signed") ? words("files.stays") : problemText(problem, move.error)}
        </p>
      )}
    </Dialog>
  );
}

function Draft({ note }: { note: NoteLine }) {
  const t = useT("files");
  const moments = useMoments();
  return (
    <Radio value={note.id} help={note.excerpt === "" ? undefined : <bdi>{note.excerpt.slice(0, 80)}</bdi>}>
      {t("moveDraft", { when: moments.moment(note.happenedAt) })}
    </Radio>
  );
}

function useDrafts(clientId: string) {
  const { member } = useMe();
  return useQuery({
    queryKey: ["notes", "drafts-of", clientId],
    queryFn: async ({ signal }): Promise<NoteLine[]> => {
      const query = { clientId, status: "draft" as const, limit: 50 };
      const { data } = await api.GET("/notes", { params: { query }, signal });
      return ((data?.items ?? []) as NoteLine[]).filter(({ author }) => author.id === member.id);
    },
  });
}

interface Moving {
  files: readonly AttachmentReply[];
  noteId: string | null;
}

function useMove(onDone: () => void) {
  const t = useT("files");
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ files, noteId }: Moving) => {
      for (const { id } of files) await api.PATCH("/attachments/{id}", { params: { path: { id } }, body: { noteId } });
    },
    onSuccess: (_, { files }) => {
      toast.show({ text: t("moved", { count: files.length }) });
      onDone();
    },
    onSettled: (_data, _error, { files }) =>
      queries.invalidateQueries({ queryKey: filesKey(files[0]?.clientId ?? "") }),
  });
}
