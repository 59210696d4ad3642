import { useRef, useState } from "react";
import { memberName, useMembers } from "#rooms/practices/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { TextArea } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import type { NoteReply } from "../../contract.ts";
import { mayBeAsked } from "../../policy.ts";
import { useSecond } from "./acts.ts";
import { Question } from "./question.tsx";

interface SecondDialogProps {
  note: NoteReply;
  isOpen: boolean;
  onClose: () => void;
}

/** Whom the author asks to sign, too. */
export function AskDialog({ note, isOpen, onClose }: SecondDialogProps) {
  const t = useT("notes");
  const { ask } = useSecond(note);
  const { data: members = [] } = useMembers();
  const [chosen, setChosen] = useState<string | null>(note.countersignature?.member.id ?? null);
  const colleagues = members.filter((one) => mayBeAsked(one, { authorId: note.author.id }));
  const memberId = colleagues.some(({ id }) => id === chosen) ? chosen : (colleagues[0]?.id ?? null);
  const whom = colleagues.find(({ id }) => id === memberId);
  const send = async () => (memberId === null ? null : ask(memberId));
  return (
    <Question
      title={t("second.askTitle")}
      action={t("second.send")}
      isOpen={isOpen}
      onClose={onClose}
      act={whom === undefined ? null : send}
      done={whom && t("second.asked", { name: `\u2068${memberName(whom)}\u2069` })}
    >
      <p className="muted">{whom === undefined ? t("second.nobody") : t("second.askText")}</p>
      {whom !== undefined && (
        <Select
          label={t("second.whom")}
          choices={colleagues.map((one) => ({ id: one.id, label: memberName(one) }))}
          value={memberId}
          onChange={setChosen}
        />
      )}
    </Question>
  );
}

export function CountersignDialog({ note, isOpen, onClose }: SecondDialogProps) {
  const t = useT("notes");
  const { sign } = useSecond(note);
  const name = useAuthor(note);
  return (
    <Question
      title={t("second.signTitle", { name })}
      action={t("second.sign")}
      isOpen={isOpen}
      onClose={onClose}
      act={sign}
      done={t("second.signed")}
    >
      <p className="muted">{t("second.signText")}</p>
    </Question>
  );
}

/** Gives the note back with words that its author reads beside it. */
export function ReturnDialog({ note, isOpen, onClose }: SecondDialogProps) {
  const t = useT("notes");
  const { giveBack } = useSecond(note);
  const name = useAuthor(note);
  const [words, setWords] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const [wanted, setWanted] = useState(false);
  return (
    <Question
      title={t("second.backTitle", { name })}
      action={t("second.back")}
      isOpen={isOpen}
      onClose={onClose}
      act={() => giveBack(words.trim())}
      ready={() => {
        setWanted(true);
        if (words.trim() === "") field.current?.focus();
        return words.trim() !== "";
      }}
      done={t("second.sent", { name })}
      keepsOpen
    >
      <TextArea
        label={t("second.words")}
        value={words}
        onChange={setWords}
        maxLength={2_000}
        rows={4}
        error={wanted && words.trim() === "" && t("second.needsWords")}
        ref={field}
        autoFocus
      />
    </Question>
  );
}

function useAuthor({ author }: NoteReply): string {
  const record = useT("record");
  return `\u2068${author.name ?? record("nobodyKnown")}\u2069`;
}
