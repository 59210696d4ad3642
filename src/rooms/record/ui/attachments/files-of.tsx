import { useInfiniteQuery } from "@tanstack/react-query";
import { ListChecks } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import { filesQuery } from "../queries.ts";
import { AddFiles } from "./add-files.tsx";
import { Choosing, useChoosing } from "./gallery/choosing.tsx";
import { OpenViewer } from "./gallery/open-viewer.tsx";
import { useStanding } from "./gallery/removing.ts";
import { Tiles } from "./gallery/tiles.tsx";
import { useIncoming } from "./incoming.tsx";
import { Sending } from "./sending.tsx";
import { useUploads } from "./uploads.ts";
import "./files.css";

/** The files of a client's record, newest first: added by button, by dropping them on the page or by pasting. */
export function FilesOf({ clientId }: { clientId: string }) {
  const t = useT("record");
  const files = useT("files");
  const problem = useT("problems");
  const query = useInfiniteQuery(filesQuery(clientId));
  const uploads = useUploads(clientId);
  const sign = useIncoming(uploads.add);
  const [open, setOpen] = useState<string | null>(null);
  const all = useStanding(query.data?.pages.flatMap(({ items }) => items) ?? []);
  const choosing = useChoosing(all);
  return (
    <section className="files-of" aria-labelledby="files-of-title">
      <div className="rows-head">
        <h2 className="heading" id="files-of-title">
          {t("files.title")}
        </h2>
        <span className="files-head-acts">
          {all.length > 0 && (
            <IconButton
              small
              icon={ListChecks}
              label={files("choose")}
              aria-pressed={choosing.on}
              onPress={choosing.turn}
            />
          )}
          <AddFiles small label={t("files.addShort")} onAdd={uploads.add} />
        </span>
      </div>
      <Sending uploads={uploads} />
      {query.isPending && <Skeleton title={false} lines={3} />}
      {query.error && (
        <p role="alert">
          {problemText(problem, query.error)}{" "}
          <Button kind="plain" small onPress={() => void query.refetch()}>
            {t("files.again")}
          </Button>
        </p>
      )}
      {query.data && all.length === 0 && uploads.uploads.length === 0 && (
        <p className="small muted">
          {t("files.none")} {t("files.kinds")}
        </p>
      )}
      {all.length > 0 && (
        <Tiles
          label={t("files.title")}
          files={all}
          onOpen={({ id }) => setOpen(id)}
          chosen={choosing.on ? choosing.chosen : undefined}
          onChoose={choosing.choose}
        />
      )}
      {query.hasNextPage && (
        <Button kind="plain" isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t("files.more")}
        </Button>
      )}
      {choosing.on && <Choosing clientId={clientId} files={all} choosing={choosing} />}
      <OpenViewer files={all} open={open} onOpen={setOpen} />
      {sign}
    </section>
  );
}
