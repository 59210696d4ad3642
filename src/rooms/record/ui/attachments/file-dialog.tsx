import { Download } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Confirm, Dialog } from "#web/kit/dialog.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { isProblem, problemText } from "#web/problem.ts";
import type { AttachmentReply } from "../../attachments/contract.ts";
import { mayChangeFile } from "../../policy.ts";
import { useMoments } from "../moments.ts";
import { useRemoveFile } from "./changes.ts";
import { contentAddress } from "./file-face.tsx";
import { RenameFile } from "./rename-file.tsx";
import { useBytes } from "./size.ts";

interface FileDialogProps {
  file: AttachmentReply;
  /** It lies with a signed note. */
  stays?: boolean;
  onClose: () => void;
}

/** One file, large: seen, downloaded, renamed, removed. */
export function FileDialog({ file, stays, onClose }: FileDialogProps) {
  const t = useT("record");
  const { member } = useMe();
  const [act, setAct] = useState<"rename" | "remove" | null>(null);
  const changeable = mayChangeFile(member, { authorId: file.author.id });
  return (
    <>
      <Dialog
        wide
        isOpen
        onOpenChange={(open) => open || onClose()}
        title={file.name}
        foot={() => (
          <>
            {changeable && act !== "rename" && (
              <>
                {!stays && (
                  <Button kind="danger" onPress={() => setAct("remove")}>
                    {t("files.remove")}
                  </Button>
                )}
                <Button onPress={() => setAct("rename")}>{t("files.rename")}</Button>
              </>
            )}
            <a className="button primary" href={contentAddress(file.id, "original")} download={file.name}>
              <Icon of={Download} />
              <span>{t("files.download")}</span>
            </a>
          </>
        )}
      >
        {file.hasPreview ? (
          <img
            className="files-preview"
            src={contentAddress(file.id, "preview")}
            alt={file.name}
            width={file.width ?? undefined}
            height={file.height ?? undefined}
          />
        ) : (
          <p className="muted">{t("files.noPreview")}</p>
        )}
        <About file={file} />
        {act === "rename" && <RenameFile file={file} onDone={() => setAct(null)} />}
      </Dialog>
      {act === "remove" && <Remove file={file} onStay={() => setAct(null)} onGone={onClose} />}
    </>
  );
}

function About({ file }: { file: AttachmentReply }) {
  const t = useT("record");
  const moments = useMoments();
  const bytes = useBytes();
  const about = {
    kind: t(`files.${file.kind}`),
    size: bytes(file.bytes),
    when: moments.moment(file.createdAt),
    author: file.author.name ?? t("nobodyKnown"),
  };
  return <p className="small muted">{t("files.about", about)}</p>;
}

function Remove({ file, onStay, onGone }: { file: AttachmentReply; onStay: () => void; onGone: () => void }) {
  const t = useT("record");
  const problem = useT("problems");
  const remove = useRemoveFile(file);
  const confirm = async () => {
    await remove.mutateAsync();
    toast.show({ text: t("files.removed", { name: file.name }) });
    onGone();
  };
  return (
    <Confirm
      isOpen
      onOpenChange={(open) => open || onStay()}
      title={t("files.removeTitle")}
      text={
        <>
          <p>{t("files.removeText", { name: file.name })}</p>
          {remove.error && (
            <p className="field-error" role="alert">
              {isProblem(remove.error, "note_signed") ? t("files.stays") : problemText(problem, remove.error)}
            </p>
          )}
        </>
      }
      action={t("files.remove")}
      isPending={remove.isPending}
      onConfirm={confirm}
    />
  );
}
