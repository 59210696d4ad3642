import { Fragment, useMemo } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import type { NoteReply } from "../contract.ts";
import { sectionsIn } from "../rules.ts";
import { compareWords } from "./compare.ts";
import { useMoments } from "./moments.ts";
import { Prose } from "./prose.tsx";
import type { Looking } from "./reading.tsx";
import { useSectionWords } from "./section-words.ts";
import { Section, Sheet } from "./sheet.tsx";

/** A former text as it was read then, or, beside the one before it, what changed word by word. */
export function Compared({ note, version, former, onBack }: Looking & { note: NoteReply; onBack: () => void }) {
  const t = useT("record");
  const moments = useMoments();
  const words = useSectionWords(note.form);
  const when = moments.moment(version.at);
  const about = (
    <>
      {former && (
        <p className="muted">
          {t.rich("compareKey", {
            out: (words) => <del className="note-out">{words}</del>,
            in: (words) => <ins className="note-in">{words}</ins>,
          })}
        </p>
      )}
      <Button small className="note-back-to" onPress={onBack}>
        {t("backToNote")}
      </Button>
    </>
  );
  return (
    <Sheet
      rows={sectionsIn(note).length}
      title={former ? t("comparedTitle", { when }) : t("readTitle", { when })}
      about={about}
    >
      {sectionsIn(note).map((name, row) => {
        const [later, before] = [version.sections[name] ?? "", former?.sections[name] ?? ""];
        return (
          <Section key={name} row={row} name={name} title={words.title(name)}>
            {former === null ? (
              <Prose text={later} />
            ) : before === later ? (
              <p className="muted small note-same">{t("compareSame")}</p>
            ) : (
              <Differences former={before} later={later} />
            )}
          </Section>
        );
      })}
    </Sheet>
  );
}

function Differences({ former, later }: { former: string; later: string }) {
  const stretches = useMemo(() => {
    let from = 0;
    return compareWords(former, later).map((stretch) => {
      from += stretch.text.length;
      return { ...stretch, from };
    });
  }, [former, later]);
  return (
    <p className="prose note-differences" dir="auto">
      {stretches.map(({ kind, text, from }) => {
        if (kind === "out")
          return (
            <del key={from} className="note-out">
              {text}
            </del>
          );
        if (kind === "in")
          return (
            <ins key={from} className="note-in">
              {text}
            </ins>
          );
        return <Fragment key={from}>{text}</Fragment>;
      })}
    </p>
  );
}
