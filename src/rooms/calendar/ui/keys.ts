import { useT } from "#web/i18n/t.ts";
import { type Hotkey, useHotkeys } from "#web/kit/hotkeys.ts";
import type { Appointment } from "../contract.ts";
import type { HandKeeper } from "./hand.ts";
import type { Times } from "./layout.ts";
import { lengthened, stepMinutes } from "./moving.ts";
import type { Place } from "./place.ts";

interface CalendarKeys {
  place: Place;
  keeper: HandKeeper;
  /** The date the keyboard is on. */
  day: () => string;
  /** The visit that has the focus, if it may be moved. */
  focused: () => Appointment | null;
  /** Moves it by a form: an agenda has no place for arrows to go to. */
  onMove: (visit: Appointment) => void;
  onBook: () => void;
}

/** The keys of the calendar, beside the arrows; they follow the place of the key and stand in the list of keys. */
export function useCalendarKeys(options: CalendarKeys): void {
  const t = useT("calendar");
  const views = useT("views");
  const { place, day, onBook } = options;
  const { month, shorter, longer } = useLifting(options);
  const here = (keys: string, does: string, run: () => void): Hotkey => ({ keys, does, run, group: "here" });
  useHotkeys([
    here("n a", t("newAppointment"), onBook),
    here("t", t("keyToday"), place.goToday),
    here("d", t("keyDay"), () => place.show("day", day())),
    here("w", t("keyWeek"), () => place.show("week", day())),
    here("m", views("keyMonth"), month),
    here("a", views("keyAgenda"), () => place.show("agenda", day())),
    here("[", t("keyShorter"), shorter),
    here("]", t("keyLonger"), longer),
    here("p", views("print"), () => window.print()),
  ]);
}

/** `m` on a visit lifts it, and shows the month from everywhere else; brackets take it by its end. */
function useLifting({ place, keeper, day, focused, onMove }: CalendarKeys) {
  const lift = (how: "move" | "resize", times: (visit: Appointment) => Times): boolean => {
    const visit = focused();
    if (visit === null) return false;
    if (place.view === "agenda") onMove(visit);
    else if (keeper.held.hand === null)
      keeper.take({ visit, how, by: "keys", times: times(visit), therapistId: visit.therapistId });
    return true;
  };
  return {
    month: () => {
      if (!lift("move", ({ startsAt, endsAt }) => ({ startsAt, endsAt }))) place.show("month", day());
    },
    shorter: () => void lift("resize", (visit) => lengthened(visit, -stepMinutes)),
    longer: () => void lift("resize", (visit) => lengthened(visit, stepMinutes)),
  };
}
