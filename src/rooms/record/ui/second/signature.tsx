import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import type { NoteReply } from "../../contract.ts";
import { mayWrite } from "../../policy.ts";
import { useMoments } from "../moments.ts";
import { useSecond } from "./acts.ts";
import { AskDialog, CountersignDialog, ReturnDialog } from "./dialogs.tsx";

type Open = "ask" | "sign" | "return" | null;

/** How the second signature of a note stands, and what this member can do about it. */
export function SecondSignature({ note }: { note: NoteReply }) {
  const t = useT("notes");
  const { member } = useMe();
  const [open, setOpen] = useState<Open>(null);
  const { withdraw } = useSecond(note);
  const second = note.countersignature;
  const author = mayWrite(member, { authorId: note.author.id });
  const asked = second?.state === "waiting" && second.member.id === member.id;
  if (second === null) return null;
  const takeBack = async () => toast.show({ text: (await withdraw()) ?? t("second.withdrawn") });
  return (
    <div className="note-second" role="status">
      <p>
        <State note={note} asked={asked} />
      </p>
      {second.words !== null && (
        <p className="prose prose-small" dir="auto">
          {second.words}
        </p>
      )}
      <div className="actions">
        {asked && (
          <>
            <Button small kind="primary" onPress={() => setOpen("sign")}>
              {t("second.sign")}
            </Button>
            <Button small onPress={() => setOpen("return")}>
              {t("second.back")}
            </Button>
          </>
        )}
        {author && second.state === "waiting" && (
          <Button small kind="plain" onPress={() => void takeBack()}>
            {t("second.withdraw")}
          </Button>
        )}
        {author &&
          second.state !== "waiting" &&
          !note.psychotherapy &&
          (second.state === "returned" || isBehind(note)) && (
            <Button small onPress={() => setOpen("ask")}>
              {t("second.again")}
            </Button>
          )}
      </div>
      <AskDialog note={note} isOpen={open === "ask"} onClose={() => setOpen(null)} />
      <CountersignDialog note={note} isOpen={open === "sign"} onClose={() => setOpen(null)} />
      <ReturnDialog note={note} isOpen={open === "return"} onClose={() => setOpen(null)} />
    </div>
  );
}

function State({ note, asked }: { note: NoteReply; asked: boolean }) {
  const t = useT("notes");
  const record = useT("record");
  const moments = useMoments();
  const second = note.countersignature;
  if (second === null) return null;
  const name = `\u2068${second.member.name ?? record("nobodyKnown")}\u2069`;
  const when = moments.moment(second.answeredAt ?? second.askedAt);
  if (asked) return <Signal kind="wait">{t("second.waitsYou")}</Signal>;
  if (second.state === "waiting") return <Signal kind="wait">{t("second.waits", { name })}</Signal>;
  if (second.state === "returned") return <Signal kind="wait">{t("second.returned", { name, when })}</Signal>;
  if (isBehind(note)) return <Signal kind="info">{t("second.givenBefore", { name, when })}</Signal>;
  return <Signal kind="good">{t("second.given", { name, when })}</Signal>;
}

/** The text was amended since it was countersigned: giving the signature itself counted one version. */
function isBehind({ countersignature: second, version }: NoteReply): boolean {
  return second?.state === "given" && second.version !== null && version > second.version + 1;
}
