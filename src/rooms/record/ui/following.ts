import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useMe } from "#web/me.ts";
import type { NoteReply, SectionName } from "../contract.ts";
import { emptySections } from "../rules.ts";
import type { WritingArea } from "./area.ts";
import { useFirstTemplate } from "./choosing.ts";
import { forgetDraft, type Place } from "./keeping/desk.ts";
import type { Keeper } from "./keeping/keeper.ts";
import type { Kept } from "./keeping/kept.ts";
import { leaveForAmendment } from "./keeping/late.ts";
import { noteOfVisitQuery, previousQuery, tellNote, useVisit } from "./queries.ts";

/** What moved on elsewhere is taken in; what was signed elsewhere is no draft any more. */
export function useMoving(keeper: Keeper, kept: Kept, read: NoteReply | undefined): void {
  const queries = useQueryClient();
  const { note } = kept;
  useEffect(() => {
    if (read !== undefined) keeper.meet(read);
  }, [keeper, read]);
  useEffect(() => {
    if (note === null) return;
    if (note.status === "signed") {
      leaveForAmendment(keeper);
      forgetDraft(keeper);
    }
    tellNote(queries, note, { listed: note.status === "signed" || note.version === 1 });
  }, [queries, keeper, note]);
  // The lists show how a note begins; they are read again when it is left, not at every word.
  useEffect(() => () => void queries.invalidateQueries({ queryKey: ["notes"] }), [queries]);
}

/** A note that was begun gets its own address, and a visit that has a note already leads to it. */
export function useAddress(kept: Kept, place: Place, clientId: string): void {
  const navigate = useNavigate();
  const noteId = kept.note?.id;
  const isNew = "clientId" in place;
  useEffect(() => {
    if (noteId === undefined || !isNew) return;
    void navigate({
      to: "/clients/$clientId/notes/new",
      params: { clientId },
      search: true,
      state: (state) => ({ ...state, begun: noteId }),
      // The page stays the same, so that not a key is lost; only what the address bar says is another.
      mask: { to: "/notes/$noteId", params: { noteId }, unmaskOnReload: true },
      replace: true,
      resetScroll: false,
    });
  }, [navigate, noteId, isNew, clientId]);

  const appointmentId = isNew ? place.appointmentId : null;
  const visit = useVisit(appointmentId).data;
  const written = isNew && kept.note === null && visit?.badges.note !== undefined;
  const { data: line } = useQuery({ ...noteOfVisitQuery({ id: visit?.id ?? "", clientId }), enabled: written });
  const { member } = useMe();
  const there = line && (line.author.id === member.id || line.status === "signed") ? line.id : undefined;
  useEffect(() => {
    if (there !== undefined && noteId === undefined)
      void navigate({ to: "/notes/$noteId", params: { noteId: there }, replace: true });
  }, [navigate, there, noteId]);
}

/** The note before this one. That the new one gets an id and a time is no other question: only it must not find itself. */
export function usePrevious(
  keeper: Keeper,
  kept: Kept,
  clientId: string,
  startsAt: string | undefined,
  known: boolean,
) {
  const first = useRef<{ before?: string; except?: string } | null>(null);
  if (first.current === null && (kept.note !== null || known))
    first.current = { before: kept.note?.happenedAt ?? startsAt, except: kept.note?.id };
  const asked = first.current;
  const own = useRef(kept.note?.id);
  own.current = kept.note?.id;
  const query = previousQuery({ clientId, ...asked }, () => own.current);
  const previous = useQuery({ ...query, enabled: asked !== null });
  const foundItself = kept.note !== null && previous.data?.id === kept.note.id;
  const { refetch } = previous;
  useEffect(() => {
    // The news of its first saving came before the answer that named it.
    if (foundItself) void refetch();
  }, [foundItself, refetch]);
  useFirstTemplate(keeper, previous);
  return previous;
}

/** The caret stands where there is something to write, unless that would open the keyboard of a phone. */
export function useFirstEmpty(areas: { current: Map<SectionName, WritingArea> }, kept: Kept, ready: boolean): void {
  const empty = emptySections(kept, kept.sections)[0];
  const first = useRef(empty);
  first.current = empty;
  useEffect(() => {
    if (!ready || first.current === undefined || !matchMedia("(pointer: fine)").matches) return;
    areas.current.get(first.current)?.focus();
  }, [areas, ready]);
}
