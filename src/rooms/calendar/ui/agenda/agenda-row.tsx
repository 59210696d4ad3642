import { Check } from "lucide-react";
import { memo } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Icon } from "#web/kit/icon.tsx";
import type { Appointment } from "../../contract.ts";
import { useDesk } from "../desk.tsx";
import { markOf, useForm } from "../mark.ts";
import { Parts } from "../parts.tsx";
import { isUnmarked } from "../words.ts";

interface AgendaRowProps {
  visit: Appointment;
  open: boolean;
  tabStop: boolean;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onAttend: (visit: Appointment) => void;
  onFocus: (visit: Appointment) => void;
}

/** One visit with all its facts in a line; what is over and unmarked can be marked right here. */
export const AgendaRow = memo(function AgendaRow({ visit, open, tabStop, onOpen, onAttend, onFocus }: AgendaRowProps) {
  const t = useT("calendar");
  const desk = useDesk();
  const { words, offer, now, therapistOf, mayMove } = desk;
  const form = useForm(visit);
  const { detail, icon, tone } = markOf(visit, desk);
  const service = offer.services.get(visit.serviceId ?? "");
  const place = offer.places.get(visit.locationId ?? "");
  const joined = visit.group === null ? undefined : words.places(visit.group);
  const facts = [service?.name, joined, place?.name, therapistOf(visit)];
  const said = facts.includes(detail) ? undefined : detail;
  const unmarked = isUnmarked(visit, now);
  return (
    <li className={`agenda-row hue-${service?.hue ?? "pine"} ${form}`}>
      <button
        type="button"
        className="agenda-open"
        data-visit={visit.id}
        aria-label={words.label(visit, desk)}
        aria-haspopup="dialog"
        aria-expanded={open}
        tabIndex={tabStop ? 0 : -1}
        onClick={({ currentTarget }) => onOpen(visit, currentTarget)}
        onFocus={() => onFocus(visit)}
      >
        <time>{words.range(visit)}</time>
        <span className="agenda-name name">
          <bdi>{words.name(visit)}</bdi>
        </span>
        <span className="agenda-facts">
          <Parts of={facts} />
        </span>
        {(said || icon) && (
          <span className={tone === undefined ? "agenda-state" : `agenda-state ${tone}`}>
            {icon && <Icon of={icon} size="small" />}
            {said}
          </span>
        )}
      </button>
      {unmarked && mayMove(visit) && (
        <Button
          small
          icon={Check}
          onPress={() => onAttend(visit)}
          aria-label={`${t("attended")}, ${words.name(visit)}`}
        >
          {t("attended")}
        </Button>
      )}
    </li>
  );
});
