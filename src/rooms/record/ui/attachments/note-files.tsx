import { useInfiniteQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { problemText } from "#web/problem.ts";
import type { AttachmentReply } from "../../attachments/contract.ts";
import { filesQuery } from "../queries.ts";
import { AddFiles } from "./add-files.tsx";
import { FileFace } from "./file-face.tsx";
import { Sending } from "./sending.tsx";
import type { Uploads } from "./uploads.ts";
import "./files.css";

const FileDialog = lazy(async () => ({ default: (await import("./file-dialog.tsx")).FileDialog }));

interface NoteFilesProps {
  clientId: string;
  /** Null as long as the note has not been begun. */
  noteId: string | null;
  /** Given where files can be added. */
  uploads?: Uploads;
}

/** The photos and files of a note, small, in a row; pressed, they open. */
export function Files({ clientId, noteId, uploads }: NoteFilesProps) {
  const t = useT("record");
  const problem = useT("problems");
  const { data, error } = useInfiniteQuery({
    ...filesQuery(clientId, noteId ?? ""),
    enabled: noteId !== null && clientId !== "",
  });
  const [open, setOpen] = useState<AttachmentReply | null>(null);
  const files = data?.pages.flatMap(({ items }) => items).reverse() ?? [];
  const shown = files.find(({ id }) => id === open?.id) ?? null;
  if (uploads === undefined && files.length === 0) return null;
  return (
    <div className="files">
      {!uploads && <h2 className="visually-hidden">{t("files.title")}</h2>}
      {error && <p role="alert">{problemText(problem, error)}</p>}
      {files.length > 0 && (
        <ul className="files-strip">
          {files.map((file) => (
            <li key={file.id}>
              <button type="button" className="files-tile" onClick={() => setOpen(file)}>
                <FileFace file={file} />
                <bdi className="tiny">{file.name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      {uploads && (
        <>
          <Sending uploads={uploads} />
          <AddFiles onAdd={uploads.add} label={t("files.add")} />
        </>
      )}
      <Suspense>
        {shown && (
          <FileDialog key={shown.id} file={shown} stays={uploads === undefined} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </div>
  );
}
