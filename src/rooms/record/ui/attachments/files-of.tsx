import { useInfiniteQuery } from "@tanstack/react-query";
import { lazy, Suspense, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import type { AttachmentReply } from "../../attachments/contract.ts";
import { useMoments } from "../moments.ts";
import { filesQuery } from "../queries.ts";
import { AddFiles } from "./add-files.tsx";
import { FileFace } from "./file-face.tsx";
import { useIncoming } from "./incoming.tsx";
import { Sending } from "./sending.tsx";
import { useBytes } from "./size.ts";
import { useUploads } from "./uploads.ts";
import "./files.css";

const FileDialog = lazy(async () => ({ default: (await import("./file-dialog.tsx")).FileDialog }));

/** The files of a client's record, newest first: added by button, by dropping them here or by pasting. */
export function FilesOf({ clientId }: { clientId: string }) {
  const t = useT("record");
  const problem = useT("problems");
  const query = useInfiniteQuery(filesQuery(clientId));
  const uploads = useUploads(clientId);
  const place = useRef<HTMLElement>(null);
  const sign = useIncoming(uploads.add, place);
  const [open, setOpen] = useState<AttachmentReply | null>(null);
  const files = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const shown = files.find(({ id }) => id === open?.id) ?? null;
  return (
    <section className="files-of" ref={place} aria-labelledby="files-of-title">
      <div className="rows-head">
        <h2 className="heading" id="files-of-title">
          {t("files.title")}
        </h2>
        <AddFiles small label={t("files.addShort")} onAdd={uploads.add} />
      </div>
      <Sending uploads={uploads} />
      {query.isPending && <Skeleton title={false} lines={3} />}
      {query.error && <p role="alert">{problemText(problem, query.error)}</p>}
      {query.data && files.length === 0 && uploads.uploads.length === 0 && (
        <p className="small muted">
          {t("files.none")} {t("files.kinds")}
        </p>
      )}
      {files.length > 0 && (
        <ul className="rows files-rows">
          {files.map((file) => (
            <FileRow key={file.id} file={file} onOpen={() => setOpen(file)} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button kind="plain" isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t("files.more")}
        </Button>
      )}
      <Suspense>{shown && <FileDialog key={shown.id} file={shown} onClose={() => setOpen(null)} />}</Suspense>
      {sign}
    </section>
  );
}

function FileRow({ file, onOpen }: { file: AttachmentReply; onOpen: () => void }) {
  const t = useT("record");
  const moments = useMoments();
  const bytes = useBytes();
  return (
    <li>
      <button type="button" className="files-row" onClick={onOpen}>
        <FileFace file={file} />
        <span>
          <bdi>{file.name}</bdi>
          <span className="small muted">
            {t(`files.${file.kind}`)}, {bytes(file.bytes)}
          </span>
        </span>
      </button>
      <span className="small muted">{moments.short(file.createdAt)}</span>
    </li>
  );
}
