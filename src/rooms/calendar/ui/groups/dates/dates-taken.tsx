import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { TextField } from "#web/kit/field.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { useMe } from "#web/me.ts";
import { useWords } from "../../words.ts";
import type { Taken } from "./taken.ts";

interface DatesTakenProps {
  taken: readonly Taken[];
  /** How many dates there are in all. */
  count: number;
  /** A visit is among what is there: busy time asks for no reason. */
  needsReason: boolean;
  reason: string;
  onReason: (reason: string) => void;
  missing: boolean;
  /** Goes on without the dates that are taken. */
  onLeaveOut: () => void;
}

/** What stands in the way of which date: they may lie over it with a reason, or be left out. */
export function DatesTaken({ taken, count, needsReason, reason, onReason, missing, onLeaveOut }: DatesTakenProps) {
  const t = useT("groups");
  const c = useT("calendar");
  const words = useWords(useMe().practice.timeZone);
  const free = count - taken.length;
  return (
    <div className="appointment-overlap" aria-live="polite">
      {taken.length > 0 && (
        <>
          <ul className="group-taken">
            {taken.map(({ at, times, conflicts }) => (
              <li key={at}>
                <Signal kind="risk">
                  <span>
                    {count > 1 && `${words.day(words.dayOf(times.startsAt))}. `}
                    {words.inTheWay(conflicts)}
                  </span>
                </Signal>
              </li>
            ))}
          </ul>
          {count > 1 && (
            <p className="group-free small muted">
              {t("freeOf", { free, count })}
              {free > 0 && (
                <Button small onPress={onLeaveOut}>
                  {t("leaveOut", { count: taken.length })}
                </Button>
              )}
            </p>
          )}
          {needsReason && (
            <TextField
              label={c("overlapReason")}
              help={c("whyHelp")}
              value={reason}
              onChange={onReason}
              maxLength={500}
              error={missing ? c("reasonNeeded") : undefined}
            />
          )}
        </>
      )}
    </div>
  );
}
