import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams, useSearch } from "@tanstack/react-router";
import { useT } from "#web/i18n/t.ts";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { isProblem } from "#web/problem.ts";
import { mayUseRecord } from "../policy.ts";
import { Absent } from "./absent.tsx";
import { Closed, closedQuery } from "./closed.tsx";
import { freshDraft, knownDraft, type Place, takeDraft, useTakenUp } from "./keeping/desk.ts";
import type { Keeper } from "./keeping/keeper.ts";
import { loadEditor } from "./load-editor.ts";
import { noteQuery } from "./queries.ts";
import { Reading } from "./reading.tsx";
import { Writing } from "./writing.tsx";
import "./note.css";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** The note that was begun on this page: it stays as it is while its address becomes the note's own. */
    begun?: string;
  }
}

// This page itself is fetched when somebody is about to open a note.
loadEditor();

/** A note: written while it is the caller's own draft, read when it is signed or somebody else's. */
export function NotePage() {
  const { member } = useMe();
  const place = usePlace();
  const noteId = "noteId" in place ? place.noteId : undefined;
  const allowed = mayUseRecord(member);
  const {
    data: note,
    error,
    refetch,
  } = useQuery({ ...noteQuery(noteId ?? ""), enabled: allowed && noteId !== undefined });
  useTakenUp();
  const keeper = useKeeper(place, allowed);

  if (!allowed) return <Absent closed />;
  if (keeper) return <Writing key={keeper.key} keeper={keeper} place={place} read={note} />;
  if (note) return <Reading key={note.id} note={note} />;
  if (error) return <Missing noteId={noteId ?? ""} error={error} retry={() => void refetch()} />;
  return <Skeleton className="page" lines={6} />;
}

/** Not here for this member; for an owner it may be a colleague's private note, which can be opened with a reason. */
function Missing({ noteId, error, retry }: { noteId: string; error: unknown; retry: () => void }) {
  const { member } = useMe();
  const maybe = member.role === "owner" && isProblem(error, "not_found");
  const closed = useQuery({ ...closedQuery(noteId), enabled: maybe });
  if (closed.data) return <Closed note={closed.data} />;
  if (maybe && closed.isPending) return <Skeleton className="page" lines={6} />;
  return <Absent error={error} retry={retry} />;
}

function usePlace(): Place {
  const { noteId, clientId } = useParams({ strict: false });
  const { appointment } = useSearch({ strict: false });
  const begun = useLocation({ select: ({ state }) => state.begun });
  const id = noteId ?? begun;
  if (id !== undefined) return { noteId: id };
  return { clientId: clientId ?? "", appointmentId: typeof appointment === "string" ? appointment : null };
}

/** The draft that is written here, if it is one and the caller's own. */
function useKeeper(place: Place, allowed: boolean): Keeper | undefined {
  const t = useT("record");
  const { member } = useMe();
  const id = "noteId" in place ? place.noteId : "";
  const { data: note } = useQuery({ ...noteQuery(id), enabled: false });
  if (!allowed) return undefined;
  if ("clientId" in place) return freshDraft(member.id, place, t("marker"));
  const own = note?.status === "draft" && note.author.id === member.id;
  return knownDraft(member.id, place) ?? (own ? takeDraft(member.id, note, t("marker")) : undefined);
}
