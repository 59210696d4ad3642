import { type ReactNode, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { useMedia } from "#web/kit/media.ts";
import type { NoteReply, SectionName } from "../contract.ts";
import { type Formed, sectionsIn } from "../rules.ts";
import { type Beside, besideOf } from "./beside.ts";
import { useMoments } from "./moments.ts";
import { Prose } from "./prose.tsx";
import { useSectionWords } from "./section-words.ts";
import { onRow } from "./sheet.tsx";

interface ThenProps {
  formed: Formed;
  former: Pick<NoteReply, "template" | "form" | "sections">;
  title: ReactNode;
  about: string;
  /** In place of `about`, where it stands over every section. */
  when: string;
  active?: SectionName | null;
  onCopy?: (name: SectionName, text: string) => void;
}

/**
 * What was said before, beside the section it belongs to. It stands after all sections in the page's order, so that Tab leads
 * from section to section and a reader of screens hears the note as one text.
 */
export function Then({ formed, former, title, about, when, active, onCopy }: ThenProps) {
  const beside = besideOf(formed, former);
  const words = useSectionWords(formed.form);
  const { title: formerTitle } = useSectionWords(former.form);
  const names = sectionsIn(formed);
  const [first = null, ...others] = names.map((name) => beside.get(name) ?? []);
  // Of another template all stands beside the first section, and may reach down beside the others.
  const alone = first !== null && first.length > 0 && others.every((said) => said.length === 0);
  return (
    <aside className="note-then-column" aria-labelledby="then-title">
      <header className="note-then-head">
        <p className="name muted" id="then-title">
          {title}
        </p>
        <p className="muted note-first">{about}</p>
      </header>
      {(alone ? names.slice(0, 1) : names).map((name, row) => (
        <ThenCell
          key={name}
          row={row}
          rows={alone ? names.length : 1}
          section={words.title(name)}
          titleOf={formerTitle}
          said={beside.get(name) ?? []}
          when={when}
          active={active === name}
          onCopy={onCopy && ((text) => onCopy(name, text))}
        />
      ))}
    </aside>
  );
}

interface ThenCellProps {
  row: number;
  /** How many rows it reaches over. */
  rows: number;
  /** What the section beside it is called. */
  section: string;
  titleOf: (name: SectionName) => string;
  said: readonly Beside[];
  when: string;
  active: boolean;
  onCopy?: (text: string) => void;
}

function ThenCell({ row, rows, section, titleOf, said, when, active, onCopy }: ThenCellProps) {
  const t = useT("record");
  const [whole, setWhole] = useState(false);
  const narrow = useMedia("(max-width: 52rem)");
  const long = said.reduce((sum, one) => sum + one.text.length, 0) > 90;
  if (said.length === 0) return <div className="note-then" data-empty="" style={onRow(row)} />;
  const clipped = narrow && long && !whole;
  return (
    <div
      className="note-then"
      data-active={active || undefined}
      data-clipped={clipped || undefined}
      style={onRow(row, rows)}
    >
      <p className="note-then-when tiny">{when}</p>
      <div className="note-then-text">
        {said.map((one) => (
          <div key={one.name}>
            <p className={one.same ? "visually-hidden" : "tiny"}>{titleOf(one.name)}</p>
            <Prose text={one.text} small />
          </div>
        ))}
      </div>
      <div className="note-then-acts">
        {narrow && long && (
          <button type="button" className="link small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t("showLess") : t("showAll")}
          </button>
        )}
        {onCopy && (
          <button
            type="button"
            className="link small note-copy"
            aria-label={t("copyForwardOf", { section })}
            onClick={() => onCopy(said.map((one) => one.text).join("\n\n"))}
          >
            {t("copyForward")}
          </button>
        )}
      </div>
    </div>
  );
}

/** The note before this one, with the day it is of. */
export function LastTime({
  previous,
  ...rest
}: Omit<ThenProps, "former" | "title" | "about" | "when"> & { previous: NoteReply }) {
  const t = useT("record");
  const moments = useMoments();
  const date = moments.long(previous.happenedAt);
  return (
    <Then
      {...rest}
      former={previous}
      title={
        <BareLink to="/notes/$noteId" params={{ noteId: previous.id }}>
          {t("lastTime")}
        </BareLink>
      }
      when={moments.short(previous.happenedAt)}
      about={previous.status === "signed" ? t("thenSigned", { date }) : t("thenDraft", { date })}
    />
  );
}
