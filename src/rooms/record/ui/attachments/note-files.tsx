import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { problemText } from "#web/problem.ts";
import { filesQuery } from "../queries.ts";
import { AddFiles } from "./add-files.tsx";
import { OpenViewer } from "./gallery/open-viewer.tsx";
import { useStanding } from "./gallery/removing.ts";
import { Tiles } from "./gallery/tiles.tsx";
import { Sending } from "./sending.tsx";
import type { Uploads } from "./uploads.ts";
import "./files.css";

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
  const [open, setOpen] = useState<string | null>(null);
  const files = useStanding(data?.pages.flatMap(({ items }) => items).reverse() ?? []);
  if (uploads === undefined && files.length === 0) return null;
  return (
    <div className="files">
      {!uploads && <h2 className="visually-hidden">{t("files.title")}</h2>}
      {error && <p role="alert">{problemText(problem, error)}</p>}
      {files.length > 0 && <Tiles label={t("files.title")} files={files} onOpen={({ id }) => setOpen(id)} />}
      {uploads && (
        <>
          <Sending uploads={uploads} />
          <AddFiles onAdd={uploads.add} label={t("files.add")} />
        </>
      )}
      <OpenViewer files={files} open={open} onOpen={setOpen} stay={uploads === undefined} />
    </div>
  );
}
