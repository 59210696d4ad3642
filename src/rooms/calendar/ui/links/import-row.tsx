import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { useMe } from "#web/me.ts";
import type { Import } from "./queries.ts";

/** An imported calendar and its report: how much time it holds, and what in it holds none. */
export function ImportRow({ calendar, onRemove }: { calendar: Import; onRemove: () => void }) {
  const t = useT("feeds");
  const format = useFormat();
  const { timeZone } = useMe().practice;
  const { name, events, imported, skipped, from, until } = calendar;
  const today = Temporal.Now.plainDateISO(timeZone).toString();
  const day = (instant: string) => format.date(dateIn(timeZone, instant), "long", today);
  return (
    <li className="link-row">
      <div>
        <p>
          <bdi>{name}</bdi>
        </p>
        <p className="small muted">{t("report", { events, imported })}</p>
        {from && until && <p className="small muted">{t("span", { from: day(from), until: day(until) })}</p>}
        {skipped.length > 0 && (
          <ul className="small muted link-skipped">
            {skipped.map(({ code, count }) => (
              <li key={code}>{t("skipped", { code, count })}</li>
            ))}
          </ul>
        )}
      </div>
      <Button small aria-label={t("removeOf", { name })} onPress={onRemove}>
        {t("remove")}
      </Button>
    </li>
  );
}
