import { useT } from "#web/i18n/t.ts";
import { Signal } from "#web/kit/signal.tsx";
import { useMe } from "#web/me.ts";
import type { Form } from "./appointment-form.ts";
import { type TimeWarning, warningsIn } from "./warnings.ts";

/** What is worth knowing about the times before saving; none of it stands in the way. */
export function Warnings({ form }: { form: Form }) {
  const zone = useMe().practice.timeZone;
  return (
    <div className="appointment-warnings" aria-live="polite">
      {warningsIn(form, zone, Temporal.Now.instant()).map((warning) => (
        <Signal key={JSON.stringify(warning)} kind="info">
          <Sentence warning={warning} />
        </Signal>
      ))}
    </div>
  );
}

function Sentence({ warning }: { warning: TimeWarning }) {
  const t = useT("calendar");
  if (warning.code === "in_the_past") return t("inThePast");
  if (warning.code === "first_of_two") return t("firstOfTwo", { time: warning.time });
  return t("afterGap", { time: warning.time, meant: warning.meant });
}
