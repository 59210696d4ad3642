import { Plus } from "lucide-react";
import { useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import type { TimeOff } from "../../../availability/times-off/contract.ts";
import { useRemovals } from "./changes.ts";

interface TimesOffProps {
  timesOff: readonly TimeOff[];
  mine: boolean;
  onOpen: (id: string | "new") => void;
}

/** The days someone is away, from now on, and the way to say more. */
export function TimesOff({ timesOff, mine, onOpen }: TimesOffProps) {
  const t = useT("availability");
  const { forget } = useRemovals();
  const adding = useRef<HTMLButtonElement>(null);
  const remove = (timeOff: TimeOff) => {
    adding.current?.focus();
    forget(timeOff);
  };
  const spanOf = useSpan();
  return (
    <section className="times-off">
      <div className="rows-head">
        <h2 className="heading">{t("timesOff")}</h2>
        {mine && (
          <Button ref={adding} small icon={Plus} onPress={() => onOpen("new")}>
            {t("addOff")}
          </Button>
        )}
      </div>
      {timesOff.length === 0 && <p className="muted">{t("noTimesOff")}</p>}
      <ul className="rows offer-rows">
        {timesOff.map((timeOff) => {
          const span = spanOf(timeOff);
          return (
            <li key={timeOff.id}>
              <div>
                <p className="name">{span}</p>
                {timeOff.label && (
                  <p className="small muted">
                    <bdi>{timeOff.label}</bdi>
                  </p>
                )}
              </div>
              {mine && (
                <div className="actions">
                  <Button
                    kind="plain"
                    small
                    aria-label={t("removeNamed", { name: span })}
                    onPress={() => remove(timeOff)}
                  >
                    {t("remove")}
                  </Button>
                  <Button small aria-label={t("editNamed", { name: span })} onPress={() => onOpen(timeOff.id)}>
                    {t("edit")}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** "3–21 August", or one date. */
function useSpan() {
  const format = useFormat();
  return ({ startsOn, endsOn }: TimeOff) =>
    startsOn === endsOn ? format.date(startsOn, "long") : format.dateRange(startsOn, endsOn);
}
