import { useInfiniteQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Panel } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import type { NoteReply } from "../contract.ts";
import type { NoteVersion } from "../versions/contract.ts";
import { Openings } from "./closed.tsx";
import { useMoments } from "./moments.ts";
import { versionsQuery } from "./queries.ts";
import type { Looking } from "./reading.tsx";

interface HistoryProps {
  note: NoteReply | null;
  isOpen: boolean;
  onClose: () => void;
  looking?: Looking | null;
  onLook?: (looking: Looking) => void;
}

/** Who wrote which text of a note, when and why. Its texts are read only once somebody opens it: each reading is on record. */
export function History({ note, isOpen, onClose, looking, onLook }: HistoryProps) {
  const t = useT("record");
  return (
    <Panel title={t("history")} isOpen={isOpen} onClose={onClose}>
      {note?.status === "signed" ? (
        <Versions
          noteId={note.id}
          looking={looking ?? null}
          onLook={(wanted) => {
            onLook?.(wanted);
            // From below it would cover what it shows.
            if (matchMedia("(max-width: 68rem)").matches) onClose();
          }}
        />
      ) : (
        <p className="muted note-history-none">{t("historyDraft")}</p>
      )}
      {note?.private && !note.psychotherapy && <Openings note={note} />}
    </Panel>
  );
}

interface VersionsProps {
  noteId: string;
  looking: Looking | null;
  onLook: (looking: Looking) => void;
}

function Versions({ noteId, looking, onLook }: VersionsProps) {
  const t = useT("record");
  const problem = useT("problems");
  const query = useInfiniteQuery(versionsQuery(noteId));
  const versions = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (query.isPending) return <Skeleton lines={3} />;
  if (query.error) return <p role="alert">{problemText(problem, query.error)}</p>;
  return (
    <>
      <ol className="note-versions">
        {versions.map((version, at) => (
          <Version
            key={version.version}
            version={version}
            former={versions[at + 1] ?? null}
            counts={at === 0}
            shown={looking?.version.version === version.version}
            onLook={onLook}
          />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button kind="plain" isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t("historyMore")}
        </Button>
      )}
    </>
  );
}

interface VersionProps {
  version: NoteVersion;
  former: NoteVersion | null;
  counts: boolean;
  shown: boolean;
  onLook: (looking: Looking) => void;
}

function Version({ version, former, counts, shown, onLook }: VersionProps) {
  const t = useT("record");
  const moments = useMoments();
  const name = version.author.name ?? t("nobodyKnown");
  return (
    <li aria-current={shown || undefined}>
      <p className="heading">
        {version.reason === null ? t("historySigned") : t("historyAmended")}
        {counts && <span className="small muted"> · {t("historyNow")}</span>}
      </p>
      <p className="small muted">
        {moments.moment(version.at)}, <bdi>{name}</bdi>
      </p>
      {version.reason !== null && (
        <p className="prose prose-small" dir="auto">
          {version.reason}
        </p>
      )}
      <button type="button" className="link small" aria-pressed={shown} onClick={() => onLook({ version, former })}>
        {former === null ? t("historyRead") : t("historyCompare")}
      </button>
    </li>
  );
}
