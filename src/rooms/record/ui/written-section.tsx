import { type Ref, useId } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import type { SectionName } from "../contract.ts";
import { ProseArea } from "./prose-area.tsx";
import { labelId, Section } from "./sheet.tsx";

interface WrittenSectionProps {
  row: number;
  name: SectionName;
  text: string;
  active: boolean;
  /** It holds two texts since it was written in two places. */
  both?: boolean;
  onChange: (text: string) => void;
  onFocus: () => void;
  onBlur: () => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** As the contract has it; importing the value would bring the whole of zod along. */
const sectionLimit = 100_000;

/** A section while it is written. */
export function WrittenSection({ row, name, text, active, both, ...area }: WrittenSectionProps) {
  const t = useT("record");
  const format = useFormat();
  const fieldId = useId();
  const wordId = useId();
  const tooLong = text.length > sectionLimit;
  return (
    <Section row={row} name={name} active={active} fieldId={fieldId}>
      <ProseArea
        {...area}
        id={fieldId}
        labelledBy={labelId(name)}
        describedBy={tooLong || both ? wordId : undefined}
        value={text}
        placeholder={t(`hints.${name}`)}
        isInvalid={tooLong}
      />
      {(tooLong || both) && (
        <p className={tooLong ? "field-error" : "small muted"} id={wordId} role={tooLong ? "alert" : undefined}>
          {tooLong ? t("tooLong", { most: format.number(sectionLimit) }) : t("mergedBoth")}
        </p>
      )}
    </Section>
  );
}
