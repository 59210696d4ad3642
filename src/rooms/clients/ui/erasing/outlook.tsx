import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Fact, Facts } from "#web/kit/facts.tsx";
import type { ErasureOutlook } from "./queries.ts";

/** What goes, what stays, and until when it must be kept. */
export function Outlook({ outlook: { keeps, lastOn, keptUntil, isOver } }: { outlook: ErasureOutlook }) {
  const t = useT("erasure");
  const format = useFormat();
  const day = (date: string) => format.date(date, "short", "");
  const kept = keptUntil === null ? t("kept.none") : t(isOver ? "kept.over" : "kept.until", { date: day(keptUntil) });
  return (
    <>
      <section>
        <h2 className="heading">{t("erase.goes")}</h2>
        <ul className="erase-list">
          <li>{t("erase.profile")}</li>
          {keeps.map(({ kind, count }) => (
            <li key={kind}>{t(`erase.keeps.${kind}`, { count })}</li>
          ))}
          <li>{t("erase.unseen")}</li>
        </ul>
      </section>
      <section>
        <h2 className="heading">{t("erase.stays")}</h2>
        <ul className="erase-list">
          <li>{t("erase.staysFact")}</li>
          <li>{t("erase.staysTrail")}</li>
          <li>{t("erase.staysOthers")}</li>
        </ul>
      </section>
      <section>
        <h2 className="heading">{t("erase.time")}</h2>
        <Facts>
          {lastOn !== null && <Fact label={t("erase.lastOn")}>{day(lastOn)}</Fact>}
          <Fact label={t("kept.label")}>{kept}</Fact>
        </Facts>
      </section>
    </>
  );
}
