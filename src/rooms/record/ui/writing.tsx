import { type ReactNode, useRef, useState } from "react";
import type { Appointment } from "#rooms/calendar/contract.ts";
import { useT } from "#web/i18n/t.ts";
import { Page } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import type { NoteReply, SectionName } from "../contract.ts";
import { sectionsIn } from "../rules.ts";
import { About } from "./about.tsx";
import type { WritingArea } from "./area.ts";
import { useIncoming } from "./attachments/incoming.tsx";
import { Files } from "./attachments/note-files.tsx";
import { useUploads } from "./attachments/uploads.ts";
import { NoteBar } from "./bar.tsx";
import { NoteChart } from "./charts/note-chart.tsx";
import { useCopying } from "./copying.ts";
import { Earlier } from "./earlier/earlier.tsx";
import { useAddress, useFirstEmpty, useMoving, usePrevious } from "./following.ts";
import { History } from "./history.tsx";
import { type Place, useDraft } from "./keeping/desk.ts";
import type { Keeper } from "./keeping/keeper.ts";
import type { Kept } from "./keeping/kept.ts";
import { useBackToClient } from "./leaving.ts";
import { useVisit } from "./queries.ts";
import { Refusal } from "./refusal.tsx";
import { useSectionKeys } from "./section-keys.ts";
import { useSectionWords } from "./section-words.ts";
import { Sheet, Tail } from "./sheet.tsx";
import { Standing } from "./standing.tsx";
import { LastTime } from "./then.tsx";
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
  const { member } = useMe();
  const kept = useDraft(member.id, place, keeper);
  const { clientId, appointmentId } = whose(kept, place);
  const visit = useVisit(appointmentId);
  const [history, setHistory] = useState(false);
  const [earlier, setEarlier] = useState(false);
  const areas = useRef(new Map<SectionName, WritingArea>());
  const uploads = useUploads(clientId, async () => (await keeper.ensure())?.id ?? null);
  const incoming = useIncoming(uploads.add);

  useMoving(keeper, kept, read);
  useAddress(kept, place, clientId);
  useSectionKeys(kept, areas.current);
  const copy = useCopying(keeper, kept, areas.current);
  const close = earlier ? () => setEarlier(false) : null;
  useBackToClient(clientId, history ? () => setHistory(false) : close);
  const previous = usePrevious(
    keeper,
    kept,
    clientId,
    visit.data?.startsAt,
    appointmentId === null || !visit.isPending,
  );
  // Who has no connection does not wait for it to be tried again.
  const ready = kept.note !== null || !previous.isPending || previous.failureCount > 0;
  useFirstEmpty(areas, kept, ready);
  if (!ready) return <Skeleton className="page" lines={6} />;

  return (
    <Beside>
      <Page className="note-page">
        <NoteBar clientId={clientId}>
          <Standing kept={kept} />
          <WritingActs
            keeper={keeper}
            kept={kept}
            onHistory={() => {
              setEarlier(false);
              setHistory(!history);
            }}
            historyOpen={history}
            onEarlier={() => {
              setHistory(false);
              setEarlier(!earlier);
            }}
            earlierOpen={earlier}
          />
        </NoteBar>
        <Refusal refusal={kept.refusal} />
        <Draft
          keeper={keeper}
          kept={kept}
          areas={areas.current}
          previous={previous.data ?? null}
          visit={visit.data ?? null}
          onCopy={copy}
        >
          <Files clientId={clientId} noteId={kept.note?.id ?? null} uploads={uploads} />
          <NoteChart
            clientId={clientId}
            noteId={kept.note?.id ?? null}
            begin={async () => (await keeper.ensure())?.id ?? null}
          />
        </Draft>
        {incoming}
      </Page>
      <History note={kept.note} isOpen={history} onClose={() => setHistory(false)} />
      <Earlier
        clientId={clientId}
        formed={kept}
        first={previous.data ?? null}
        except={kept.note?.id}
        isOpen={earlier}
        onClose={() => setEarlier(false)}
        onCopy={copy}
      />
    </Beside>
  );
}

interface DraftProps {
  keeper: Keeper;
  kept: Kept;
  areas: Map<SectionName, WritingArea>;
  previous: NoteReply | null;
  visit: Appointment | null;
  onCopy: (name: SectionName, former: string) => void;
  /** The note's files. */
  children: ReactNode;
}

function Draft({ keeper, kept, areas, previous, visit, onCopy, children }: DraftProps) {
  const t = useT("record");
  const [active, setActive] = useState<SectionName | null>(null);
  const { sections } = kept;
  const words = useSectionWords(kept.form);
  return (
    <Sheet
      rows={sectionsIn(kept).length}
      title={t("title")}
      about={<About note={kept.note} visit={visit} secret={kept} />}
      then={previous && <LastTime formed={kept} previous={previous} active={active} onCopy={onCopy} />}
    >
      {sectionsIn(kept).map((name, row) => (
        <WrittenSection
          key={name}
          row={row}
          name={name}
          title={words.title(name)}
          hint={words.hint(name)}
          text={sections[name] ?? ""}
          active={active === name}
          both={kept.both.includes(name)}
          onChange={(text, over) => keeper.type(name, text, over)}
          onFocus={() => setActive(name)}
          onBlur={() => {
            setActive(null);
            keeper.flush();
          }}
          ref={(area) => {
            if (area) areas.set(name, area);
            else areas.delete(name);
          }}
        />
      ))}
      <Tail label={t("files.title")}>
        {children}
        <p className="note-seal small muted">{t("signText")}</p>
      </Tail>
    </Sheet>
  );
}

function whose({ note }: Kept, place: Place): { clientId: string; appointmentId: string | null } {
  if (note !== null) return note;
  return "clientId" in place ? place : { clientId: "", appointmentId: null };
}
