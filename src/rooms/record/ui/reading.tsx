import { lazy, Suspense, useEffect, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Page } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import type { NoteReply } from "../contract.ts";
import { sectionsIn } from "../rules.ts";
import type { NoteVersion } from "../versions/contract.ts";
import { About } from "./about.tsx";
import { Files } from "./attachments/note-files.tsx";
import { NoteBar } from "./bar.tsx";
import { NoteChart } from "./charts/note-chart.tsx";
import { Compared } from "./compared.tsx";
import { History } from "./history.tsx";
import { takeLateText } from "./keeping/late.ts";
import { useBackToClient } from "./leaving.ts";
import { Prose } from "./prose.tsx";
import { useVisit } from "./queries.ts";
import { ReadActs } from "./reading-acts.tsx";
import { SecondSignature } from "./second/signature.tsx";
import { useSectionWords } from "./section-words.ts";
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
  const words = useSectionWords(note.form);
  const names = sectionsIn(note).filter((name) => note.sections[name]?.trim());
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
        {!looking && <SecondSignature note={note} />}
        {looking ? (
          <Compared note={note} {...looking} onBack={() => setLooking(null)} />
        ) : (
          <Sheet
            rows={names.length}
            title={t("title")}
            about={<About note={note} visit={visit.data ?? null} secret={note} />}
          >
            {names.map((name, row) => (
              <Section key={name} row={row} name={name} title={words.title(name)}>
                <Prose text={note.sections[name] ?? ""} />
              </Section>
            ))}
            <Tail label={t("files.title")}>
              <Files clientId={note.clientId} noteId={note.id} />
              <NoteChart clientId={note.clientId} noteId={note.id} />
            </Tail>
          </Sheet>
        )}
      </Page>
      <History note={note} isOpen={history} onClose={() => setHistory(false)} looking={looking} onLook={setLooking} />
    </Beside>
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
