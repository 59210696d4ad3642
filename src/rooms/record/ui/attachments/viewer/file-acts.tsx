import { Download, Ellipsis, FolderInput, Maximize, Pencil, Trash2, ZoomIn, ZoomOut } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { IconButton } from "#web/kit/button.tsx";
import { Confirm } from "#web/kit/dialog.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { onPhone, useMedia } from "#web/kit/media.ts";
import { Menu, MenuItem, MenuTrigger } from "#web/kit/menu.tsx";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { contentAddress } from "../file-face.tsx";
import { MoveFiles } from "../gallery/move-files.tsx";
import type { ViewerAct } from "./acts.ts";

export type FileAct = "rename" | "move" | "remove";

interface FileActsProps {
  file: AttachmentReply;
  zooms: boolean;
  /** The member may change it. */
  may: boolean;
  stays: boolean;
  onZoom: (act: ViewerAct) => void;
  onAct: (act: FileAct) => void;
  act: FileAct | null;
  onDone: () => void;
}

/** What can be done with the file that is shown; on a phone what fingers do is in the menu. */
export function FileActs({ file, zooms, may, stays, onZoom, onAct, act, onDone }: FileActsProps) {
  const t = useT("files");
  const words = useT("record");
  const phone = useMedia(onPhone);
  const address = contentAddress(file.id, "original");
  return (
    <>
      {zooms && !phone && (
        <>
          <IconButton icon={ZoomOut} label={t("farther")} onPress={() => onZoom("farther")} />
          <IconButton icon={ZoomIn} label={t("closer")} onPress={() => onZoom("closer")} />
        </>
      )}
      <a className="button icon-only" href={address} download={file.name} aria-label={words("files.download")}>
        <Icon of={Download} />
      </a>
      {(may || (zooms && phone)) && (
        <MenuTrigger>
          <IconButton icon={Ellipsis} label={t("moreActs")} />
          <Menu label={t("moreActs")}>
            {zooms && (
              <>
                <MenuItem icon={ZoomIn} keys={["+"]} onAction={() => onZoom("closer")}>
                  {t("closer")}
                </MenuItem>
                <MenuItem icon={ZoomOut} keys={["−"]} onAction={() => onZoom("farther")}>
                  {t("farther")}
                </MenuItem>
                <MenuItem icon={Maximize} keys={["0"]} onAction={() => onZoom("fit")}>
                  {t("fit")}
                </MenuItem>
              </>
            )}
            {may && (
              <MenuItem icon={Pencil} keys={["F2"]} onAction={() => onAct("rename")}>
                {words("files.rename")}
              </MenuItem>
            )}
            {may && !stays && (
              <>
                <MenuItem icon={FolderInput} flip onAction={() => onAct("move")}>
                  {t("move")}
                </MenuItem>
                <MenuItem icon={Trash2} ends keys={["Del"]} onAction={() => onAct("remove")}>
                  {words("files.remove")}
                </MenuItem>
              </>
            )}
          </Menu>
        </MenuTrigger>
      )}
      {act === "move" && <MoveFiles files={[file]} onDone={onDone} />}
    </>
  );
}

interface AskRemovalProps {
  file: AttachmentReply;
  onStay: () => void;
  onRemove: () => void;
}

/** A key is pressed more easily than a word in a menu is chosen, so the key asks. */
export function AskRemoval({ file, onStay, onRemove }: AskRemovalProps) {
  const t = useT("files");
  const words = useT("record");
  return (
    <Confirm
      isOpen
      onOpenChange={(open) => open || onStay()}
      title={words("files.removeTitle")}
      text={<p>{t("removeAsk", { name: file.name })}</p>}
      action={words("files.remove")}
      onConfirm={onRemove}
    />
  );
}
