import { FileUp } from "lucide-react";
import { useRef } from "react";
import { DropZone, type DropZoneProps } from "react-aria-components/DropZone";
import { Button, type ButtonProps } from "./button.tsx";

type DropEvent = Parameters<NonNullable<DropZoneProps["onDrop"]>>[0];

interface FileDropProps extends Pick<ButtonProps, "kind" | "isPending"> {
  /** What the place is, for those who do not see it. */
  label: string;
  /** What the button says; while a file is on its way it may say something else. */
  choose: string;
  help: string;
  /** Which files are offered, as an `<input>` takes it. */
  accept: string;
  className: string;
  onFile: (file: File) => void;
}

/** One file, chosen or dropped. Dropping is a second way; the button does the same. */
export function FileDrop({ label, choose, help, accept, className, onFile, ...button }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const drop = async ({ items }: DropEvent) => {
    const dropped = items.find((item) => item.kind === "file");
    if (dropped) onFile(await dropped.getFile());
  };
  return (
    <DropZone className={className} aria-label={label} onDrop={(event) => void drop(event)}>
      <Button {...button} icon={FileUp} onPress={() => input.current?.click()}>
        {choose}
      </Button>
      <p className="small muted">{help}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={choose}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          target.value = "";
        }}
      />
    </DropZone>
  );
}
