import { useQuery } from "@tanstack/react-query";
import { CalendarClock, CalendarX, Check, RotateCcw, TriangleAlert, UserX, Video, X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { Heading } from "react-aria-components/Heading";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button, IconButton, LinkButton } from "#web/kit/button.tsx";
import { Icon, type LucideIcon } from "#web/kit/icon.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { Popover } from "#web/kit/popover.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import type { Act } from "./changes.ts";
import { useDesk } from "./desk.tsx";
import { useNoteOf, visitQuery } from "./queries.ts";

interface EventPopoverProps {
  visit: Appointment | null;
  anchor: RefObject<Element | null>;
  onClose: () => void;
  onAct: (visit: Appointment, act: Act) => void;
  onMove: (visit: Appointment) => void;
  onCancel: (visit: Appointment) => void;
}

/** A visit opened from the grid: who, when, what, and what is mostly done next. From below on a phone. */
export function EventPopover({ visit, anchor, onClose, ...on }: EventPopoverProps) {
  const { words } = useDesk();
  if (visit === null) return null;
  const label = `${words.name(visit)}, ${words.whenWhole(visit)}`;
  return (
    <Popover
      label={label}
      isOpen
      onOpenChange={(open) => open || onClose()}
      triggerRef={anchor}
      placement="end top"
      className="visit-popover"
    >
      {(close) => <Opened visit={visit} close={close} {...on} />}
    </Popover>
  );
}

type OpenedProps = Omit<EventPopoverProps, "visit" | "anchor" | "onClose"> & { visit: Appointment; close: () => void };

function Opened({ visit, close, onAct, onMove, onCancel }: OpenedProps) {
  const t = useT("calendar");
  const { words, mayMove, therapistOf } = useDesk();
  const mine = mayMove({ ...visit, status: "scheduled" });
  const after = (act: () => void) => () => {
    close();
    act();
  };
  const items: (Item | false)[] = [
    visit.status !== "cancelled" && { icon: CalendarClock, word: t("move"), act: () => onMove(visit) },
    visit.status === "scheduled" && { icon: UserX, word: t("noShow"), act: () => onAct(visit, "no-show") },
    (visit.status === "attended" || visit.status === "no_show") && {
      icon: RotateCcw,
      word: t("reopen"),
      act: () => onAct(visit, "restore"),
    },
    visit.status === "scheduled" && { icon: CalendarX, word: t("cancel"), act: () => onCancel(visit), ends: true },
  ];
  return (
    <>
      <header className="visit-head">
        <Heading slot="title" level={2} className="name">
          <BareLink to="/clients/$clientId" params={{ clientId: visit.clientId }}>
            <bdi>{words.name(visit)}</bdi>
          </BareLink>
        </Heading>
        <IconButton small icon={X} label={t("close")} onPress={close} />
      </header>
      <p>{words.whenWhole(visit)}</p>
      <What visit={visit} therapist={therapistOf(visit)} />
      <State visit={visit} />
      {visit.notes && (
        <p className="visit-plan">
          <span className="small muted">{t("notes")}</span> <span className="prose prose-small">{visit.notes}</span>
        </p>
      )}
      <MainActions visit={visit} mine={mine} onAct={(act) => after(() => onAct(visit, act))()} />
      {mine && items.some(Boolean) && (
        <div className="visit-menu">
          {items.map((item) => item && <MenuButton key={item.word} {...item} act={after(item.act)} />)}
        </div>
      )}
    </>
  );
}

interface Item {
  icon: LucideIcon;
  word: string;
  act: () => void;
  ends?: boolean;
}

function MenuButton({ icon, word, act, ends }: Item) {
  return (
    <Button kind="plain" className={ends ? "visit-act ends" : "visit-act"} onPress={act} icon={icon}>
      {word}
    </Button>
  );
}

function What({ visit, therapist }: { visit: Appointment; therapist?: string }) {
  const t = useT("calendar");
  const format = useFormat();
  const { offer } = useDesk();
  const service = offer.services.get(visit.serviceId ?? "");
  const place = offer.places.get(visit.locationId ?? "");
  const parts = [service?.name, place?.name, service?.price && format.money(service.price), therapist].filter(Boolean);
  const link = place?.kind === "online" ? /https:\/\/\S+/.exec(place.details ?? "")?.[0] : undefined;
  return (
    <>
      {parts.length > 0 && <p className="small muted">{parts.join(", ")}</p>}
      {place?.kind === "home" && place.address && <p className="small muted">{place.address}</p>}
      {link && (
        <a className="link small visit-join" href={link} target="_blank" rel="noreferrer">
          <Icon of={Video} size="small" />
          {t("join")}
        </a>
      )}
    </>
  );
}

function State({ visit }: { visit: Appointment }) {
  const t = useT("calendar");
  const { data: detail } = useQuery({
    ...visitQuery(visit.id),
    enabled: visit.status === "cancelled" || visit.overridden,
  });
  if (visit.status === "cancelled")
    return (
      <Said icon={CalendarX}>
        {detail?.cancelReason ? t("cancelledBecause", { reason: detail.cancelReason }) : t("cancelledPlain")}
      </Said>
    );
  if (visit.status === "attended") return <Said icon={Check}>{t("attendedState")}</Said>;
  if (visit.status === "no_show") return <Said icon={UserX}>{t("noShow")}</Said>;
  if (!visit.overridden) return null;
  return (
    <p>
      <Signal kind="wait" icon={TriangleAlert}>
        {t("overOther")}
      </Signal>
    </p>
  );
}

function Said({ icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <p className="visit-said">
      <Signal icon={icon}>{children}</Signal>
    </p>
  );
}

/** The two that happen most. Notes are clinical, so an assistant meets neither. */
function MainActions({ visit, mine, onAct }: { visit: Appointment; mine: boolean; onAct: (act: Act) => void }) {
  const t = useT("calendar");
  const clinical = useMe().member.role !== "assistant";
  if (visit.status === "cancelled")
    return mine ? (
      <div className="visit-actions">
        <Button icon={RotateCcw} onPress={() => onAct("restore")}>
          {t("scheduleAgain")}
        </Button>
      </div>
    ) : null;
  const attend = mine && visit.status === "scheduled";
  if (!attend && !clinical) return null;
  return (
    <div className="visit-actions">
      {attend && (
        <Button icon={Check} onPress={() => onAct("attend")}>
          {t("attended")}
        </Button>
      )}
      {clinical && <NoteLink visit={visit} />}
    </div>
  );
}

function NoteLink({ visit }: { visit: Appointment }) {
  const t = useT("calendar");
  const { data: noteId, isPending } = useNoteOf(visit, true);
  const { clientId, badges } = visit;
  if (badges.note !== undefined && isPending)
    return (
      <Button kind="primary" isDisabled>
        {t("openNote")}
      </Button>
    );
  if (badges.note !== undefined && noteId)
    return (
      <LinkButton kind="primary" to="/notes/$noteId" params={{ noteId }}>
        {t("openNote")}
      </LinkButton>
    );
  return (
    <LinkButton
      kind="primary"
      to="/clients/$clientId/notes/new"
      params={{ clientId }}
      search={{ appointment: visit.id }}
    >
      {t("startNote")}
    </LinkButton>
  );
}
