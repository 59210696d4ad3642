import { useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { TextArea } from "#web/kit/field.tsx";
import { useHotkeys } from "#web/kit/hotkeys.ts";
import { Page } from "#web/kit/page.tsx";
import type { NoteReply, SectionName, Sections } from "../contract.ts";
import { sectionsIn } from "../rules.ts";
import { About } from "./about.tsx";
import { useAmendment } from "./amendment.ts";
import type { WritingArea } from "./area.ts";
import { NoteBar } from "./bar.tsx";
import { LeaveQuestion } from "./leave-question.tsx";
import { useBackToClient } from "./leaving.ts";
import { useMoments } from "./moments.ts";
import { useVisit } from "./queries.ts";
import { useSectionKeys } from "./section-keys.ts";
import { useSectionWords } from "./section-words.ts";
import { Sheet, Tail } from "./sheet.tsx";
import { Then } from "./then.tsx";
import { WrittenSection } from "./written-section.tsx";

interface AmendingProps {
  note: NoteReply;
  /** What was still being written when the note was signed elsewhere. */
  late?: Sections;
  onDone: () => void;
}

/** A new text beside the signed one, with the reason. Nothing is sent before it is saved as a whole. */
export function Amending({ note, late, onDone }: AmendingProps) {
  const t = useT("record");
  const moments = useMoments();
  const visit = useVisit(note.appointmentId);
  const words = useSectionWords(note.form);
  const [active, setActive] = useState<SectionName | null>(null);
  const [leaving, setLeaving] = useState(false);
  useBackToClient(note.clientId);
  const amendment = useAmendment(note, late, onDone);
  const { text, reason, said, both } = amendment;
  const areas = useRef(new Map<SectionName, WritingArea>());
  useSectionKeys(note, areas.current);
  useHotkeys([
    { keys: "mod+enter", does: t("amendSave"), group: "here", whileTyping: true, run: () => void amendment.save() },
  ]);
  return (
    <Page className="note-page">
      <NoteBar clientId={note.clientId}>
        <Button kind="plain" onPress={() => (amendment.unsaved() ? setLeaving(true) : onDone())}>
          {t("amendCancel")}
        </Button>
        <Button
          kind="primary"
          isPending={amendment.isPending}
          onPress={() => void amendment.save()}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {t("amendSave")}
        </Button>
      </NoteBar>
      {(said ?? (late && t("amendLate"))) && (
        <p className="note-alert" role="alert">
          {said ?? t("amendLate")}
        </p>
      )}
      <Sheet
        rows={sectionsIn(note).length}
        title={t("title")}
        about={<About note={note} visit={visit.data ?? null} secret={note} />}
        then={
          <Then
            formed={note}
            former={note}
            title={t("asSigned")}
            when={t("asSigned")}
            about={t("signedOn", { when: moments.moment(note.signedAt ?? note.updatedAt) })}
            active={active}
          />
        }
      >
        {sectionsIn(note).map((name, row) => (
          <WrittenSection
            key={name}
            row={row}
            name={name}
            title={words.title(name)}
            hint={words.hint(name)}
            text={text[name] ?? ""}
            active={active === name}
            both={both.includes(name)}
            onChange={(value) => amendment.type(name, value)}
            onFocus={() => setActive(name)}
            onBlur={() => setActive(null)}
            ref={(area) => {
              if (area) areas.current.set(name, area);
              else areas.current.delete(name);
            }}
          />
        ))}
        <Tail>
          <TextArea
            label={t("amendReason")}
            help={t("amendReasonHelp")}
            error={amendment.wantsReason && reason.trim() === "" ? t("amendNeedsReason") : undefined}
            value={reason}
            onChange={amendment.setReason}
            maxLength={500}
            rows={2}
            ref={amendment.reasonField}
          />
        </Tail>
      </Sheet>
      <LeaveQuestion
        title={t("amendLeaveTitle")}
        text={t("amendLeaveText")}
        unsaved={amendment.unsaved}
        asked={leaving}
        onStay={() => setLeaving(false)}
        onLeave={onDone}
      />
    </Page>
  );
}
