import { type Ref, useDeferredValue, useId, useMemo } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import type { SectionName } from "../contract.ts";
import { wordCount } from "../markdown/plain/rules.ts";
import { sectionLimit, type WritingArea } from "./area.ts";
import { SectionArea } from "./section-area.tsx";
import { labelId, Section } from "./sheet.tsx";

interface WrittenSectionProps {
  row: number;
  name: SectionName;
  title: string;
  hint: string;
  text: string;
  active: boolean;
  /** It holds two texts since it was written in two places. */
  both?: boolean;
  onChange: (text: string, over?: string) => void;
  onFocus: () => void;
  onBlur: () => void;
  ref?: Ref<WritingArea>;
}

/** A section while it is written. */
export function WrittenSection({ row, name, title, hint, text, active, both, ...area }: WrittenSectionProps) {
  const t = useT("record");
  const format = useFormat();
  const fieldId = useId();
  const wordId = useId();
  const words = useT("writing");
  const tooLong = text.length > sectionLimit;
  const left = sectionLimit - text.length;
  const nearlyFull = !tooLong && left < sectionLimit / 20;
  return (
    <Section row={row} name={name} title={title} active={active} fieldId={fieldId}>
      <SectionArea
        {...area}
        id={fieldId}
        labelledBy={labelId(name)}
        describedBy={tooLong || both ? wordId : undefined}
        value={text}
        placeholder={hint}
        isInvalid={tooLong}
      />
      {(tooLong || both) && (
        <p className={tooLong ? "field-error" : "small muted"} id={wordId} role={tooLong ? "alert" : undefined}>
          {tooLong ? t("tooLong", { most: format.number(sectionLimit) }) : t("mergedBoth")}
        </p>
      )}
      {nearlyFull && (
        <p className="small muted" role="status">
          {words("nearlyFull", { left: format.number(left) })}
        </p>
      )}
      {active && <Count text={text} />}
    </Section>
  );
}

/** How much stands in the section that is written: seen, and not told at every word. */
function Count({ text }: { text: string }) {
  const t = useT("writing");
  const late = useDeferredValue(text);
  const count = useMemo(() => wordCount(late), [late]);
  return count === 0 ? null : <p className="note-count">{t("words", { count })}</p>;
}
