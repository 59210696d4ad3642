import { useT } from "#web/i18n/t.ts";
import type { Appointment } from "../../contract.ts";
import { useDesk } from "../desk.tsx";
import { minuteIn } from "../moving.ts";
import { Parts } from "../parts.tsx";
import type { Band } from "./bands.ts";
import { useBusyWords } from "./words.ts";
import "./busy.css";

/** The visits of a day and what is busy of it, as they come. */
export function inOrder(visits: readonly Appointment[], bands: readonly Band[], zone: string): (Appointment | Band)[] {
  const minute = (one: Appointment | Band) => ("ids" in one ? one.from : minuteIn(one.startsAt, zone));
  return [...bands, ...visits].sort((a, b) => minute(a) - minute(b));
}

/** Busy time in a line of the agenda: nothing to open, only to know of. */
export function BusyRow({ band }: { band: Band }) {
  const t = useT("views");
  const words = useBusyWords();
  const { therapistOf } = useDesk();
  const named = words.named(band);
  return (
    <li className="agenda-row">
      <p className="agenda-busy">
        <span>{words.range(band)}</span>
        <span>
          <bdi>{named ?? t("busyElsewhere")}</bdi>
        </span>
        <span className="agenda-facts">
          <Parts of={[named && t("busyElsewhere"), therapistOf(band)]} />
        </span>
      </p>
    </li>
  );
}
