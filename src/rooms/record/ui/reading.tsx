import { History as HistoryIcon } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Page } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import { SaveState } from "#web/kit/save-state.tsx";
import { useMe } from "#web/me.ts";
import type { NoteReply } from "../contract.ts";
import { mayAmend } from "../policy.ts";
import { sectionsOf } from "../rules.ts";
import type { NoteVersion } from "../versions/contract.ts";
import { About } from "./about.tsx";
import { Files } from "./attachments/note-files.tsx";
import { NoteBar } from "./bar.tsx";
import { Compared } from "./compared.tsx";
import { History } from "./history.tsx";
import { takeLateText } from "./keeping/desk.ts";
import { useBackToClient } from "./leaving.ts";
import { useMoments } from "./moments.ts";
import { Prose } from "./prose.tsx";
import { useVisit } from "./queries.ts";
import { Section, Sheet, Tail } from "./sheet.tsx";

const Amending = lazy(async () => ({ default: (await import("./amending.tsx")).Amending }));

/** A former text to look at, and the one before it when the two are to be compared. */
export interface Looking {
  version: NoteVersion;
  former: NoteVersion | null;
}

/** A note that is read: signed, or somebody else's. Amending opens it for writing. */
export function Reading({ note }: { note: NoteReply }) {
  const [late] = useState(() => takeLateText(note.id));
  const [amending, setAmending] = useState(late !== undefined);
  const read = <Read note={note} onAmend={() => setAmending(true)} />;
  if (!amending) return read;
  return (
    <Suspense fallback={read}>
      <Amending note={note} late={late} onDone={() => setAmending(false)} />
    </Suspense>
  );
}

function Read({ note, onAmend }: { note: NoteReply; onAmend: () => void }) {
  const t = useT("record");
  const visit = useVisit(note.appointmentId);
  const names = sectionsOf[note.template].filter((name) => note.sections[name]?.trim());
  const [history, setHistory] = useState(false);
  const [looking, setLooking] = useState<Looking | null>(null);
  const closeLook = looking ? () => setLooking(null) : null;
  useBackToClient(note.clientId, closeLook ?? (history ? () => setHistory(false) : null));
  return (
    <Beside>
      <Page className="note-page">
        <TitleFocus key={looking?.version.version} />
        <NoteBar clientId={note.clientId}>
          <ReadActs note={note} onAmend={onAmend} onHistory={() => setHistory(!history)} historyOpen={history} />
        </NoteBar>
        {looking ? (
          <Compared note={note} {...looking} onBack={() => setLooking(null)} />
        ) : (
          <Sheet
            rows={names.length}
            title={t("title")}
            about={<About note={note} visit={visit.data ?? null} secret={note.private} />}
          >
            {names.map((name, row) => (
              <Section key={name} row={row} name={name}>
                <Prose text={note.sections[name] ?? ""} />
              </Section>
            ))}
            <Tail label={t("files.title")}>
              <Files clientId={note.clientId} noteId={note.id} />
            </Tail>
          </Sheet>
        )}
      </Page>
      <History note={note} isOpen={history} onClose={() => setHistory(false)} looking={looking} onLook={setLooking} />
    </Beside>
  );
}

interface ReadActsProps {
  note: NoteReply;
  historyOpen: boolean;
  onAmend: () => void;
  onHistory: () => void;
}

function ReadActs({ note, onAmend, onHistory, historyOpen }: ReadActsProps) {
  const t = useT("record");
  const moments = useMoments();
  const { member } = useMe();
  if (note.status === "draft")
    return (
      <span className="small muted">
        {note.author.name === null ? t("draftOfSomeone") : t("draftOf", { name: note.author.name })}
      </span>
    );
  return (
    <>
      {note.amended ? (
        <span className="small muted" role="status">
          {t("amendedOn", { when: moments.moment(note.updatedAt) })}
        </span>
      ) : (
        <SaveState saving={{ state: "signed", when: moments.moment(note.signedAt ?? note.updatedAt) }} />
      )}
      <IconButton icon={HistoryIcon} label={t("history")} onPress={onHistory} aria-expanded={historyOpen} />
      {mayAmend(member, { authorId: note.author.id }) && <Button onPress={onAmend}>{t("amend")}</Button>}
    </>
  );
}

/** When the button that had the focus is gone, after signing or on the way back from a former text, reading goes on at the title. */
function TitleFocus() {
  useEffect(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const title = document.querySelector<HTMLElement>(".note-page h1");
    if (title === null) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, []);
  return null;
}
