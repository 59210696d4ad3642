import { Check } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Icon } from "#web/kit/icon.tsx";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { FileFace } from "../file-face.tsx";
import { useKind } from "../kinds.ts";

interface TilesProps {
  label: string;
  files: readonly AttachmentReply[];
  onOpen: (file: AttachmentReply) => void;
  /** Given while several are being chosen. */
  chosen?: ReadonlySet<string>;
  onChoose?: (id: string) => void;
}

/** Files side by side: a small picture or the sign of their kind, and their name. Arrows lead along them. */
export function Tiles({ label, files, onOpen, chosen, onChoose }: TilesProps) {
  const kind = useKind();
  return (
    <ul className="files-strip" aria-label={label} onKeyDown={walk}>
      {files.map((file) => (
        <li key={file.id}>
          {chosen === undefined ? (
            <button type="button" className="files-tile" onClick={() => onOpen(file)}>
              <Tile file={file} kind={kind(file)} />
            </button>
          ) : (
            <label className="files-tile" data-chosen={chosen.has(file.id) || undefined}>
              <input
                type="checkbox"
                className="visually-hidden"
                checked={chosen.has(file.id)}
                onChange={() => onChoose?.(file.id)}
              />
              <Tile file={file} kind={kind(file)} />
              <span className="files-check">{chosen.has(file.id) && <Icon of={Check} size="small" />}</span>
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

function Tile({ file, kind }: { file: AttachmentReply; kind: string }) {
  return (
    <>
      <FileFace file={file} />
      <bdi className="tiny">{file.name}</bdi>
      <span className="visually-hidden">, {kind}</span>
    </>
  );
}

/** Along the row as it is read, up and down to what stands nearest there. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>("button, input")];
  const at = tiles.indexOf(document.activeElement as HTMLElement);
  const forth = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const columns = getComputedStyle(event.currentTarget).gridTemplateColumns.split(" ").length;
  const to: Record<string, number> = {
    ArrowRight: forth === "ArrowRight" ? at + 1 : at - 1,
    ArrowLeft: forth === "ArrowLeft" ? at + 1 : at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: tiles.length - 1,
  };
  const next = tiles[to[event.key] ?? -1];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
