import { infiniteQueryOptions, type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import type { Appointment } from "#rooms/calendar/contract.ts";
import type { Location } from "#rooms/calendar/locations/contract.ts";
import { api } from "#web/client.ts";
import type { AttachmentReply } from "../attachments/contract.ts";
import type { NoteLine, NoteReply, Sections } from "../contract.ts";
import type { RecordSettings } from "../settings/contract.ts";
import type { TemplateReply } from "../templates/contract.ts";
import type { NoteVersion } from "../versions/contract.ts";

/** One note with the text that counts now. */
export const noteQuery = (id: string) =>
  queryOptions({
    queryKey: ["note", id],
    queryFn: async ({ signal }): Promise<NoteReply> => {
      const { data } = await api.GET("/notes/{id}", { params: { path: { id } }, signal });
      return data as NoteReply;
    },
  });

interface PreviousAsked {
  clientId: string;
  before?: string;
  except?: string;
}

const none = () => undefined;

/**
 * The client's last note before a time; null when there is none. `own` is the note being written, which may have got its
 * id since this was first asked: what is asked again, by the news of its own saving, must not find itself.
 */
export const previousQuery = ({ clientId, ...asked }: PreviousAsked, own: () => string | undefined = none) =>
  queryOptions({
    queryKey: ["note", "previous", clientId, asked],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }): Promise<NoteReply | null> => {
      const params = { path: { id: clientId }, query: { ...asked, except: own() ?? asked.except } };
      const { data } = await api.GET("/clients/{id}/notes/previous", { params, signal });
      return (data?.note as NoteReply | undefined) ?? null;
    },
  });

/** The practice's own templates, those offered first. */
export const templatesQuery = () =>
  queryOptions({
    queryKey: ["note-templates"],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }): Promise<TemplateReply[]> =>
      (await api.GET("/note-templates", { signal })).data?.items ?? [],
  });

/** How the practice keeps its notes. */
export const settingsQuery = () =>
  queryOptions({
    queryKey: ["record-settings"],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }): Promise<RecordSettings> =>
      (await api.GET("/record-settings", { signal })).data as RecordSettings,
  });

/** All lists of notes; each further key is what was asked. */
const listsKey = ["notes"] as const;

/** The note of a visit that the member may see; null when there is none. */
export const noteOfVisitQuery = (visit: { id: string; clientId: string }) =>
  queryOptions({
    queryKey: [...listsKey, "visit", visit.id],
    staleTime: 0,
    queryFn: async ({ signal }): Promise<NoteLine | null> => {
      const query = { clientId: visit.clientId, limit: 100 };
      const { data } = await api.GET("/notes", { params: { query }, signal });
      return ((data?.items ?? []) as NoteLine[]).find(({ appointmentId }) => appointmentId === visit.id) ?? null;
    },
  });

/** Every text that was signed in a note, newest first. */
export const versionsQuery = (noteId: string) =>
  infiniteQueryOptions({
    queryKey: ["note", noteId, "versions"],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor, signal }): Promise<{ items: NoteVersion[]; nextCursor: string | null }> => {
      const params = { path: { id: noteId }, query: { cursor } };
      const { data } = await api.GET("/notes/{id}/versions", { params, signal });
      return (
        (data as { items: NoteVersion[]; nextCursor: string | null } | undefined) ?? { items: [], nextCursor: null }
      );
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** A client's files, or those of one note, newest first, a page at a time. */
export const filesQuery = (clientId: string, noteId?: string) =>
  infiniteQueryOptions({
    queryKey: [...filesKey(clientId), noteId ?? "all"],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({
      pageParam: cursor,
      signal,
    }): Promise<{ items: AttachmentReply[]; nextCursor: string | null }> => {
      const params = { path: { id: clientId }, query: { noteId, cursor, limit: noteId ? 200 : 30 } };
      const { data } = await api.GET("/clients/{id}/attachments", { params, signal });
      return data ?? { items: [], nextCursor: null };
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** All lists of a client's files. */
export const filesKey = (clientId: string) => ["clients", clientId, "files"] as const;
/** One of them by itself. */
export const fileKey = (clientId: string, id: string) => ["clients", clientId, "file", id] as const;

/** The visit a note belongs to. The calendar's own page keeps it under the same key. */
export function useVisit(id: string | null) {
  return useQuery({
    queryKey: ["appointment", id],
    enabled: id !== null,
    queryFn: async (): Promise<Appointment | null> => {
      const { data } = await api.GET("/appointments/{id}", { params: { path: { id: id ?? "" } } });
      return data ?? null;
    },
  });
}

/** The name of a place; null while it is not known. */
export function usePlaceName(id: string | null): string | null {
  const { data = [] } = useQuery({
    queryKey: ["locations"],
    enabled: id !== null,
    staleTime: 60_000,
    queryFn: async (): Promise<Location[]> => (await api.GET("/locations")).data?.items ?? [],
  });
  return data.find((place) => place.id === id)?.name ?? null;
}

/** Signs the draft as it stands in this version. */
export async function signNote({ id, version }: Pick<NoteReply, "id" | "version">): Promise<NoteReply> {
  const { data } = await api.POST("/notes/{id}/sign", {
    params: { path: { id } },
    headers: { "If-Match": `"${version}"` },
  });
  return data as NoteReply;
}

/** Puts a new text beside the signed one; a section that is not named stays. */
export async function amendNote(
  { id, version }: Pick<NoteReply, "id" | "version">,
  body: { sections: Sections; reason: string },
): Promise<NoteReply> {
  const { data } = await api.POST("/notes/{id}/amend", {
    params: { path: { id } },
    headers: { "If-Match": `"${version}"` },
    body,
  });
  return data as NoteReply;
}

/** Shows a note as it now stands, and has the lists that mention it read again. */
export function tellNote(queries: QueryClient, note: NoteReply, { listed = true } = {}): void {
  queries.setQueryData(noteQuery(note.id).queryKey, note);
  if (!listed) return;
  void queries.invalidateQueries({ queryKey: listsKey });
  void queries.invalidateQueries({ queryKey: ["clients", note.clientId, "timeline"] });
  void queries.invalidateQueries({ queryKey: ["note", note.id, "versions"] });
  void queries.invalidateQueries({ queryKey: ["appointments"] });
}
