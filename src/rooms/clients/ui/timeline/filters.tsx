import type { Ref } from "react";
import { useT } from "#web/i18n/t.ts";
import { ChipRow, ChipToggle } from "#web/kit/chip.tsx";
import { SearchField } from "#web/kit/field.tsx";
import type { TimelineKind } from "../../timeline/contract.ts";

interface FiltersProps {
  kind: TimelineKind | null;
  onKind: (kind: TimelineKind | null) => void;
  query: string;
  onQuery: (query: string) => void;
  fieldRef: Ref<HTMLInputElement>;
  /** An assistant meets visits alone: nothing to choose. */
  clinical: boolean;
}

const choices = [
  { kind: null, word: "everything" },
  { kind: "note", word: "notes" },
  { kind: "appointment", word: "visits" },
  { kind: "file", word: "files" },
] as const;

/** Which kinds of entries are shown, and words to look for in them. */
export function TimelineFilters({ kind, onKind, query, onQuery, fieldRef, clinical }: FiltersProps) {
  const t = useT("clients");
  return (
    <div className="timeline-filters">
      {clinical && (
        <ChipRow label={t("timeline.show")} scroll>
          {choices.map((one) => (
            <ChipToggle
              key={one.word}
              isSelected={kind === one.kind}
              onChange={() => onKind(kind === one.kind ? null : one.kind)}
            >
              {t(`timeline.${one.word}`)}
            </ChipToggle>
          ))}
        </ChipRow>
      )}
      <SearchField
        label={t("timeline.find")}
        placeholder={t("timeline.findShort")}
        keys={["/"]}
        value={query}
        onChange={onQuery}
        ref={fieldRef}
      />
    </div>
  );
}
