import { useEffect, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { TextField } from "#web/kit/field.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { useMe } from "#web/me.ts";
import { type Form, timesOf } from "./appointment-form.ts";
import { useConflicts } from "./queries.ts";
import { useWords } from "./words.ts";

interface OverlapProps {
  form: Form;
  /** The visit that is being changed, which does not stand in its own way. */
  except?: string;
  missing: boolean;
  onReason: (reason: string) => void;
  onFound: (found: boolean) => void;
}

/** What already stands there, said before saving; over another visit it may lie with a reason, over busy time without one. */
export function Overlap({ form, except, missing, onReason, onFound }: OverlapProps) {
  const t = useT("calendar");
  const zone = useMe().practice.timeZone;
  const words = useWords(zone);
  const asked = useSettled(questionOf(form, zone, except));
  const { data: taken = [] } = useConflicts(asked);
  const found = taken.length > 0 && asked !== null;
  const needsReason = found && taken.some(({ because }) => because !== "busy");
  useEffect(() => onFound(needsReason), [needsReason, onFound]);
  return (
    <div className="appointment-overlap" aria-live="polite">
      {found && (
        <>
          <Signal kind="risk">{words.inTheWay(taken)}</Signal>
          {needsReason && (
            <TextField
              label={t("overlapReason")}
              help={t("whyHelp")}
              value={form.reason}
              onChange={onReason}
              maxLength={500}
              error={missing ? t("reasonNeeded") : undefined}
            />
          )}
        </>
      )}
    </div>
  );
}

function questionOf(form: Form, zone: string, except?: string) {
  const times = timesOf(form, zone);
  if (times === null || form.therapistId === null) return null;
  const { therapistId, serviceId, locationId } = form;
  return {
    ...times,
    therapistId,
    except,
    serviceId: serviceId ?? undefined,
    locationId: locationId ?? undefined,
  };
}

/** A value once it has stood still for a moment: times come figure by figure. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => JSON.parse(text) as T), 200);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
