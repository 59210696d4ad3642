import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { Button } from "#web/kit/button.tsx";

interface AddFilesProps {
  label: string;
  small?: boolean;
  onAdd: (files: readonly File[]) => void;
}

/** Chooses files; on a phone the camera is among the choices. */
export function AddFiles({ label, small, onAdd }: AddFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={Paperclip} small={small} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/jpeg,image/png,image/webp,image/gif,image/heic,image/heif,application/pdf"
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
