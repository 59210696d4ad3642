import { CalendarClock, CalendarX, RotateCcw, Users, UserX, X } from "lucide-react";
import type { RefObject } from "react";
import { Heading } from "react-aria-components/Heading";
import { useT } from "#web/i18n/t.ts";
import { IconButton } from "#web/kit/button.tsx";
import { Popover } from "#web/kit/popover.tsx";
import type { Appointment } from "../contract.ts";
import { SeriesFacts } from "../series/ui/series-facts.tsx";
import type { MovedTo } from "./acts.ts";
import type { Act } from "./changes.ts";
import { useDesk } from "./desk.tsx";
import { AttendanceList } from "./groups/attendance.tsx";
import { MainActions, MenuButton, type VisitAction } from "./visit-actions.tsx";
import { VisitState, VisitWhat } from "./visit-facts.tsx";
import { Whose } from "./whose.tsx";

interface EventPopoverProps {
  visit: Appointment | null;
  anchor: RefObject<Element | null>;
  onClose: () => void;
  onAct: (visit: Appointment, act: Act) => void;
  onMove: (visit: Appointment) => void;
  onCancel: (visit: Appointment) => void;
  /** It is to be again what its series says. */
  onRejoin: (visit: Appointment, to: MovedTo) => void;
  /** The panel of a session's group is wanted. */
  onGroup: (groupId: string) => void;
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
      placement={placementAt(anchor.current)}
      className="visit-popover"
    >
      <Opened visit={visit} close={onClose} {...on} />
    </Popover>
  );
}

/** Beside the visit; below it where it is so wide that there is no beside, as in a day. */
function placementAt(anchor: Element | null): "end top" | "bottom start" {
  const room = window.innerWidth - (anchor?.getBoundingClientRect().width ?? 0);
  return room < 2 * widthPixels ? "bottom start" : "end top";
}

// A card's 20rem and what stands around it.
const widthPixels = 360;

type OpenedProps = Omit<EventPopoverProps, "visit" | "anchor" | "onClose"> & { visit: Appointment; close: () => void };

function Opened({ visit, close, onAct, onMove, onCancel, onRejoin, onGroup }: OpenedProps) {
  const t = useT("calendar");
  const groups = useT("groups");
  const { words, mayMove, therapistOf } = useDesk();
  const mine = mayMove({ ...visit, status: "scheduled" });
  const after = (act: () => void) => () => {
    close();
    act();
  };
  const groupId = visit.group?.id;
  const items: (VisitAction | false)[] = [
    groupId !== undefined && { icon: Users, word: groups("open"), act: () => onGroup(groupId) },
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
          <Whose visit={visit} />
        </Heading>
        <IconButton small icon={X} label={t("close")} onPress={close} />
      </header>
      <p>{words.whenWhole(visit)}</p>
      <VisitWhat visit={visit} therapist={therapistOf(visit)} />
      <VisitState visit={visit} />
      <SeriesFacts visit={visit} onRejoin={(...of) => after(() => onRejoin(...of))()} />
      {visit.notes && (
        <p className="visit-plan">
          <span className="small muted">{t("notes")}</span> <bdi className="prose prose-small">{visit.notes}</bdi>
        </p>
      )}
      {visit.group && visit.status !== "cancelled" && <AttendanceList sessionId={visit.id} mine={mine} />}
      <MainActions visit={visit} mine={mine} onAct={(act) => after(() => onAct(visit, act))()} />
      {(mine || groupId !== undefined) && items.some(Boolean) && (
        <div className="visit-menu">
          {items.map((item) => item && <MenuButton key={item.word} {...item} act={after(item.act)} />)}
        </div>
      )}
    </>
  );
}
