import { X } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { ProblemError } from "#web/problem.ts";
import { useBytes } from "./size.ts";
import { type Upload, type Uploads, useRefusal } from "./uploads.ts";

/** Files on their way, and those that did not arrive with what to do about it. */
export function Sending({ uploads: { uploads, arrived, unfinished, again, dismiss } }: { uploads: Uploads }) {
  const t = useT("record");
  const files = useT("files");
  return (
    <>
      <p className="visually-hidden" role="status">
        {arrived !== null && t("files.added", { name: arrived })}
      </p>
      {unfinished > 0 && <p className="files-unfinished small">{files("unfinished", { count: unfinished })}</p>}
      {uploads.length > 0 && (
        <ul className="files-sending">
          {uploads.map((upload) => (
            <li key={upload.key}>
              {upload.state === "failed" ? (
                <NotArrived upload={upload} onAgain={() => again(upload)} onDismiss={() => dismiss(upload)} />
              ) : (
                <OnItsWay upload={upload} onStop={() => dismiss(upload)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OnItsWay({ upload: { file, sent, state }, onStop }: { upload: Upload; onStop: () => void }) {
  const t = useT("files");
  const words = useT("record");
  const bytes = useBytes();
  const says = {
    waiting: words("files.waiting"),
    sending: t("sentOf", { sent: bytes(sent), all: bytes(file.size) }),
    broken: t("broken"),
    checking: t("checking"),
    failed: "",
  };
  return (
    <div className="files-way" data-state={state}>
      <p className="small">
        <bdi>{file.name}</bdi> <span className="muted">{says[state]}</span>
      </p>
      <IconButton small icon={X} label={t("stop", { name: file.name })} onPress={onStop} />
      <progress className="files-share" value={file.size === 0 ? 0 : sent / file.size} max={1} aria-label={file.name} />
    </div>
  );
}

interface NotArrivedProps {
  upload: Upload;
  onAgain: () => void;
  onDismiss: () => void;
}

function NotArrived({ upload: { file, problem }, onAgain, onDismiss }: NotArrivedProps) {
  const t = useT("record");
  const refusal = useRefusal();
  return (
    <div className="files-refused" role="alert">
      <p className="small">
        <strong>
          {t("files.notAdded")}: <bdi>{file.name}</bdi>
        </strong>
        <br />
        {refusal(problem)}
      </p>
      <span className="actions">
        {mayPass(problem) && (
          <Button kind="plain" small onPress={onAgain}>
            {t("files.again")}
          </Button>
        )}
        <Button kind="plain" small onPress={onDismiss}>
          {t("files.dismiss")}
        </Button>
      </span>
    </div>
  );
}

/** What a file is does not change by sending it again; a full shelf and a scanner that is away do. */
function mayPass(problem: unknown): boolean {
  if (!(problem instanceof ProblemError) || problem.code !== "upload_refused") return true;
  return problem.details.reason === "storage_full" || problem.details.reason === "scan_unavailable";
}
