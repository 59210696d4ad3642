import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Page } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { NoteReply, SectionName } from "../contract.ts";
import { sectionsOf } from "../rules.ts";
import { About } from "./about.tsx";
import { useIncoming } from "./attachments/incoming.tsx";
import { Files } from "./attachments/note-files.tsx";
import { useUploads } from "./attachments/uploads.ts";
import { NoteBar } from "./bar.tsx";
import { carriedOver, emptySections } from "./beside.ts";
import { History } from "./history.tsx";
import { forgetDraft, leaveForAmendment, type Place, useDraft } from "./keeping/desk.ts";
import type { Keeper, Kept } from "./keeping/keeper.ts";
import { useBackToClient } from "./leaving.ts";
import { writeAtEnd } from "./prose-area.tsx";
import { noteOfVisitQuery, previousQuery, tellNote, useVisit } from "./queries.ts";
import { LastTime, Sheet, Tail } from "./sheet.tsx";
import { Standing } from "./standing.tsx";
import { WritingActs } from "./writing-acts.tsx";
import { WrittenSection } from "./written-section.tsx";

interface WritingProps {
  keeper: Keeper;
  place: Place;
  /** The note as it was last read; newer than the draft when it moved on elsewhere. */
  read: NoteReply | undefined;
}

/** A draft of the member's own. */
export function Writing({ keeper, place, read }: WritingProps) {
  const t = useT("record");
  const problem = useT("problems");
  const { member } = useMe();
  const kept = useDraft(member.id, place, keeper);
  const { clientId, appointmentId } = whose(kept, place);
  const visit = useVisit(appointmentId);
  const [history, setHistory] = useState(false);
  const [active, setActive] = useState<SectionName | null>(null);
  const areas = useRef(new Map<SectionName, HTMLTextAreaElement>());
  const uploads = useUploads(clientId, async () => (await keeper.ensure())?.id ?? null);
  const incoming = useIncoming(uploads.add);

  useMoving(keeper, kept, read);
  useAddress(kept, place, clientId);
  useBackToClient(clientId, history ? () => setHistory(false) : null);
  const previous = usePrevious(
    keeper,
    kept,
    clientId,
    visit.data?.startsAt,
    appointmentId === null || !visit.isPending,
  );
  const ready = kept.note !== null || !previous.isPending;
  useFirstEmpty(areas, kept, ready);
  if (!ready) return <Skeleton className="page" lines={6} />;

  const copy = (name: SectionName, former: string) => {
    const area = areas.current.get(name);
    const text = carriedOver(kept.sections[name] ?? "", former);
    if (!area || !writeAtEnd(area, text)) keeper.type(name, text);
  };
  return (
    <Beside>
      <Page className="note-page">
        <NoteBar clientId={clientId}>
          <Standing kept={kept} />
          <WritingActs keeper={keeper} kept={kept} onHistory={() => setHistory(!history)} historyOpen={history} />
        </NoteBar>
        {kept.refusal !== null && (
          <p className="note-alert" role="alert">
            {problemText(problem, kept.refusal)} {t("notTaken")}
          </p>
        )}
        <Sheet
          rows={sectionsOf[kept.template].length}
          title={t("title")}
          about={<About note={kept.note} visit={visit.data ?? null} secret={kept.private} />}
          then={
            previous.data && (
              <LastTime template={kept.template} previous={previous.data} active={active} onCopy={copy} />
            )
          }
        >
          {sectionsOf[kept.template].map((name, row) => (
            <WrittenSection
              key={name}
              row={row}
              name={name}
              text={kept.sections[name] ?? ""}
              active={active === name}
              both={kept.both.includes(name)}
              onChange={(text) => keeper.type(name, text)}
              onFocus={() => setActive(name)}
              onBlur={() => {
                setActive(null);
                keeper.flush();
              }}
              ref={(area) => {
                if (area) areas.current.set(name, area);
                else areas.current.delete(name);
              }}
            />
          ))}
          <Tail label={t("files.title")}>
            <Files clientId={clientId} noteId={kept.note?.id ?? null} uploads={uploads} />
            <p className="note-seal small muted">{t("signText")}</p>
          </Tail>
        </Sheet>
        {incoming}
      </Page>
      <History note={kept.note} isOpen={history} onClose={() => setHistory(false)} />
    </Beside>
  );
}

function whose({ note }: Kept, place: Place): { clientId: string; appointmentId: string | null } {
  if (note !== null) return note;
  return "clientId" in place ? place : { clientId: "", appointmentId: null };
}

/** What moved on elsewhere is taken in; what was signed elsewhere is no draft any more. */
function useMoving(keeper: Keeper, kept: Kept, read: NoteReply | undefined): void {
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
function useAddress(kept: Kept, place: Place, clientId: string): void {
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

/** The note before this one. Asked once: that the new one gets an id and a time changes nothing about it. */
function usePrevious(keeper: Keeper, kept: Kept, clientId: string, startsAt: string | undefined, known: boolean) {
  const first = useRef<{ before?: string; except?: string } | null>(null);
  if (first.current === null && (kept.note !== null || known))
    first.current = { before: kept.note?.happenedAt ?? startsAt, except: kept.note?.id };
  const asked = first.current;
  const previous = useQuery({ ...previousQuery({ clientId, ...asked }), enabled: asked !== null });
  const template = previous.data?.template;
  useEffect(() => {
    // Who wrote in one form last time will in this one, too.
    if (template !== undefined) keeper.choose(template);
  }, [keeper, template]);
  return previous;
}

/** The caret stands where there is something to write, unless that would open the keyboard of a phone. */
function useFirstEmpty(areas: { current: Map<SectionName, HTMLTextAreaElement> }, kept: Kept, ready: boolean): void {
  const empty = emptySections(kept.template, kept.sections)[0];
  const first = useRef(empty);
  first.current = empty;
  useEffect(() => {
    if (!ready || first.current === undefined || !matchMedia("(pointer: fine)").matches) return;
    areas.current.get(first.current)?.focus({ preventScroll: true });
  }, [areas, ready]);
}
