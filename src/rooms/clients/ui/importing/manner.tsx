import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import { Checkbox } from "#web/kit/check.tsx";
import { Select } from "#web/kit/select.tsx";
import { dateOrders, encodings } from "../../imports/rules.ts";
import type { Changes, ClientImport } from "./queries.ts";

const letters = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 (BE)",
  "windows-1252": "Windows-1252",
  "windows-1255": "Windows-1255",
  "iso-8859-15": "ISO-8859-15",
};
const none = "-";

/** How the whole file is read: letters, names of columns, dates, and what is done with lines that are not plain. */
export function Manner({ one, onChange }: { one: ClientImport; onChange: (changes: Changes) => void }) {
  const t = useT("imports");
  const term = useTerm();
  const { encoding, headingsAt, columns, dates, duplicates, unreadable } = one.choices;
  const lines = [...new Set([headingsAt, 0, 1, 2, 3])].filter((at) => at !== null).sort((a, b) => a - b);
  return (
    <section aria-labelledby="import-manner" className="import-manner">
      <h2 className="heading" id="import-manner">
        {t("manner")}
      </h2>
      <div className="import-pairs">
        <Select
          label={t("headings")}
          choices={[
            { id: none, label: t("noHeadings") },
            ...lines.map((at) => ({ id: String(at), label: t("headingsAt", { line: at + 1 }) })),
          ]}
          value={headingsAt === null ? none : String(headingsAt)}
          onChange={(id) => onChange({ headingsAt: id === none ? null : Number(id) })}
        />
        {columns.includes("birthDate") && (
          <Select
            label={t("dates")}
            choices={dateOrders.map((id) => ({ id, label: t(`orders.${id}`) }))}
            value={dates}
            onChange={(id) => onChange({ dates: id })}
          />
        )}
        {encoding !== null && (
          <Select
            label={t("letters")}
            help={t("lettersHelp")}
            choices={encodings.map((id) => ({ id, label: letters[id] }))}
            value={encoding}
            onChange={(id) => onChange({ encoding: id })}
          />
        )}
      </div>
      <Checkbox
        isSelected={duplicates === "skip"}
        onChange={(is) => onChange({ duplicates: is ? "skip" : "import" })}
        help={t("skipDoublesHelp")}
      >
        {t("skipDoubles", { term })}
      </Checkbox>
      <Checkbox
        isSelected={unreadable === "leave_out"}
        onChange={(is) => onChange({ unreadable: is ? "leave_out" : "refuse" })}
        help={t("leaveOutHelp")}
      >
        {t("leaveOut")}
      </Checkbox>
    </section>
  );
}
