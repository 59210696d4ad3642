import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { isProblem } from "#web/problem.ts";
import { type Upload, type Uploads, useRefusal } from "./uploads.ts";

/** Files on their way, and those that did not arrive with what to do about it. */
export function Sending({ uploads: { uploads, arrived, again, dismiss } }: { uploads: Uploads }) {
  const t = useT("record");
  return (
    <>
      <p className="visually-hidden" role="status">
        {arrived !== null && t("files.added", { name: arrived })}
      </p>
      {uploads.length > 0 && (
        <ul className="files-sending">
          {uploads.map((upload) => (
            <li key={upload.key}>
              {upload.problem === null ? (
                <OnItsWay upload={upload} />
              ) : (
                <NotArrived upload={upload} onAgain={() => again(upload)} onDismiss={() => dismiss(upload)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OnItsWay({ upload: { file, share } }: { upload: Upload }) {
  const t = useT("record");
  return (
    <>
      <p className="small">
        <bdi>{file.name}</bdi> {share === null && <span className="muted">{t("files.waiting")}</span>}
      </p>
      <progress className="files-share" value={share ?? 0} max={1} aria-label={file.name} />
    </>
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
        {!isProblem(problem, "upload_refused") && (
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
