import { useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { useMe } from "#web/me.ts";
import { useWords } from "../../words.ts";
import { DatesFields } from "./dates-fields.tsx";
import { DatesTaken } from "./dates-taken.tsx";
import type { DatesInHand } from "./use-dates.ts";

/** After the first date: the further ones, and what stands in the way of any. */
export function GroupDates({ inHand, tried }: { inHand: DatesInHand; tried: boolean }) {
  const t = useT("groups");
  const words = useWords(useMe().practice.timeZone);
  const { form, setForm, dates, setDates, times, taken, meets, leaveOut, needsReason, missesReason } = inHand;
  const met = meets === null ? undefined : times?.[meets];
  const many = times !== null && times.length > 1;
  const element = useRef<HTMLDivElement>(null);
  const leave = (left: readonly number[]) => {
    leaveOut(left);
    // The button that was pressed is gone with what it left out.
    element.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={element} className="grid gap-4">
      <DatesFields form={form} dates={dates} onChange={setDates} tried={tried} />
      <div className="appointment-warnings" aria-live="polite">
        {met && <Signal kind="risk">{t("meetsOwn", { when: words.when(met) })}</Signal>}
        {met && meets !== null && many && (
          <Button small className="group-leave-out" onPress={() => leave([meets])}>
            {t("leaveOut", { count: 1 })}
          </Button>
        )}
      </div>
      <DatesTaken
        taken={taken}
        count={times?.length ?? 0}
        needsReason={needsReason}
        reason={form.reason}
        onReason={(reason) => setForm((known) => ({ ...known, reason }))}
        missing={tried && missesReason}
        onLeaveOut={() => leave(taken.map(({ at }) => at))}
      />
    </div>
  );
}
