import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useT } from "#web/i18n/t.ts";
import { IconButton } from "#web/kit/button.tsx";
import { useMe } from "#web/me.ts";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { mayChangeFile } from "../../../policy.ts";
import { RenameFile } from "../rename-file.tsx";
import { About } from "./about.tsx";
import { actOf, heirOf, stepTo, type ViewerAct, viewOf } from "./acts.ts";
import { AskRemoval, type FileAct, FileActs } from "./file-acts.tsx";
import { Stage, type Zoom } from "./stage.tsx";
import "./viewer.css";

export interface ViewerProps {
  /** The files one can go along, in the order in which they are shown. */
  files: readonly AttachmentReply[];
  file: AttachmentReply;
  onGo: (file: AttachmentReply) => void;
  onClose: () => void;
  /** They lie with a signed note. */
  stay?: boolean;
  onRemove: (file: AttachmentReply) => void;
}

/** Files one after the other, as large as the window: looked at, listened to, renamed, moved, removed. */
export function Viewer({ files, file, onGo, onClose, stay, onRemove }: ViewerProps) {
  const t = useT("files");
  const kit = useT("kit");
  const { member } = useMe();
  const zoom = useRef<Zoom>(null);
  const [act, setAct] = useState<FileAct | null>(null);
  const may = mayChangeFile(member, { authorId: file.author.id });
  const at = files.findIndex(({ id }) => id === file.id);
  const go = (to: ViewerAct) => {
    const next = files[stepTo(to, at, files.length)];
    if (next && next.id !== file.id) onGo(next);
  };
  const remove = () => {
    const heir = heirOf(files, file.id);
    onRemove(file);
    if (heir) onGo(heir);
    else onClose();
  };
  const run = (asked: ViewerAct) => {
    if (asked === "closer" || asked === "farther" || asked === "fit") zoom.current?.[asked]();
    else if (asked === "remove") may && !stay && setAct("remove");
    else if (asked === "rename") may && setAct("rename");
    // The dialog hears it by itself, but not while the focus is on its way back from what was asked.
    else if (asked === "close") act === null ? onClose() : setAct(null);
    else go(asked);
  };
  useKeys(run);
  return (
    <>
      <ModalOverlay
        isOpen
        isDismissable={false}
        onOpenChange={(open) => open || onClose()}
        className="overlay viewer-over"
        data-modal=""
      >
        <Modal className="viewer">
          <Dialog className="viewer-sheet">
            <header className="viewer-head">
              {act === "rename" ? (
                <RenameFile key={file.id} file={file} onDone={() => setAct(null)} />
              ) : (
                <div className="viewer-name">
                  <Heading slot="title" level={2} className="name" dir="auto">
                    {file.name}
                  </Heading>
                  {files.length > 1 && (
                    <span className="small muted" role="status">
                      {t("fileOf", { at: at + 1, count: files.length })}
                    </span>
                  )}
                </div>
              )}
              <div className="viewer-acts">
                <FileActs
                  file={file}
                  zooms={["picture", "pdf"].includes(viewOf(file))}
                  may={may}
                  stays={stay === true}
                  onZoom={run}
                  onAct={(chosen) => (chosen === "remove" ? remove() : setAct(chosen))}
                  act={act}
                  onDone={() => setAct(null)}
                />
                <IconButton icon={X} label={kit("close")} onPress={onClose} />
              </div>
            </header>
            <div className="viewer-stage" key={file.id}>
              <Stage file={file} zoom={zoom} onSwipe={(to) => (to === "down" ? onClose() : run(wiped(to)))} />
            </div>
            <footer className="viewer-foot">
              {files.length > 1 && (
                <IconButton
                  flip
                  icon={ChevronLeft}
                  label={t("previous")}
                  isDisabled={at <= 0}
                  onPress={() => go("previous")}
                />
              )}
              <About file={file} />
              {files.length > 1 && (
                <IconButton
                  flip
                  icon={ChevronRight}
                  label={t("next")}
                  isDisabled={at === files.length - 1}
                  onPress={() => go("next")}
                />
              )}
            </footer>
          </Dialog>
        </Modal>
      </ModalOverlay>
      {act === "remove" && <AskRemoval file={file} onStay={() => setAct(null)} onRemove={remove} />}
    </>
  );
}

/** The sheet follows the finger: wiped away towards where the text begins, the next one comes. */
const wiped = (to: "left" | "right"): ViewerAct => ((to === "left") === isRightToLeft() ? "previous" : "next");

const isRightToLeft = (): boolean => document.documentElement.dir === "rtl";

/** Keys are heard on the whole page, which shows nothing else, but not by what they are typed into or moved along. */
function useKeys(run: (act: ViewerAct) => void): void {
  const current = useRef(run);
  current.current = run;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, [role="menu"], [role="alertdialog"], .dialog')) return;
      // In a document its beginning and end are its own.
      if (target?.closest(".pdf-sheets, .viewer-text") && (event.key === "Home" || event.key === "End")) return;
      const act = actOf(event, isRightToLeft());
      if (act === null) return;
      event.preventDefault();
      current.current(act);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
