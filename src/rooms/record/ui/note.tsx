import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams, useSearch } from "@tanstack/react-router";
import { useT } from "#web/i18n/t.ts";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { mayUseRecord } from "../policy.ts";
import { Absent } from "./absent.tsx";
import { freshDraft, knownDraft, type Place, takeDraft } from "./keeping/desk.ts";
import type { Keeper } from "./keeping/keeper.ts";
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
  const keeper = useKeeper(place, allowed);

  if (!allowed) return <Absent closed />;
  if (keeper) return <Writing key={keeper.key} keeper={keeper} place={place} read={note} />;
  if (note) return <Reading key={note.id} note={note} />;
  if (error) return <Absent error={error} retry={() => void refetch()} />;
  return <Skeleton className="page" lines={6} />;
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
