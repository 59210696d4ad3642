import { Camera, Mic, Paperclip } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { useMedia } from "#web/kit/media.ts";
import { taken } from "./kinds.ts";

const Voice = lazy(async () => ({ default: (await import("./voice/voice.tsx")).Voice }));

interface AddFilesProps {
  label: string;
  small?: boolean;
  onAdd: (files: readonly File[]) => void;
}

/** Chooses files, on a phone takes a photo, or records what is said. */
export function AddFiles({ label, small, onAdd }: AddFilesProps) {
  const t = useT("files");
  const touched = useMedia("(pointer: coarse)");
  const [recording, setRecording] = useState(false);
  const record = () => setRecording(true);
  return (
    <span className="files-adding">
      {touched && <Chooser camera label={t("camera")} small={small} onAdd={onAdd} />}
      {small && <IconButton small icon={Mic} label={t("voice.open")} onPress={record} />}
      <Chooser label={label} small={small} onAdd={onAdd} />
      {!small && (
        <Button kind="plain" icon={Mic} onPress={record}>
          {t("voice.open")}
        </Button>
      )}
      <Suspense>{recording && <Voice onKeep={(file) => onAdd([file])} onClose={() => setRecording(false)} />}</Suspense>
    </span>
  );
}

/** The browser's own choice of files stands behind a button of ours. */
function Chooser({ label, small, camera, onAdd }: AddFilesProps & { camera?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const open = () => input.current?.click();
  return (
    <>
      {camera ? (
        <IconButton small={small} kind={small ? "bare" : "quiet"} icon={Camera} label={label} onPress={open} />
      ) : (
        <Button icon={Paperclip} small={small} onPress={open}>
          {label}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        multiple={!camera}
        accept={camera ? "image/*" : taken}
        capture={camera ? "environment" : undefined}
        aria-label={label}
        onChange={({ target }) => {
          onAdd([...(target.files ?? [])]);
          // So that the same file can be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
