import { useNavigate } from "@tanstack/react-router";
import { useT } from "#web/i18n/t.ts";
import { useHotkeys } from "#web/kit/hotkeys.ts";
import type { Appointment } from "../contract.ts";
import type { HandKeeper } from "./hand.ts";
import type { Times } from "./layout.ts";
import { lengthened, stepMinutes } from "./moving.ts";
import type { Place } from "./place.ts";

interface CalendarKeys {
  place: Place;
  keeper: HandKeeper;
  /** The visit that has the focus, if it may be moved. */
  focused: () => Appointment | null;
  onBook: () => void;
}

/** The keys of the calendar, beside the arrows; they follow the place of the key and stand in the list of keys. */
export function useCalendarKeys({ place, keeper, focused, onBook }: CalendarKeys): void {
  const t = useT("calendar");
  const lift = (how: "move" | "resize", times: (visit: Appointment) => Times) => () => {
    const visit = focused();
    if (visit !== null && keeper.hand === null) keeper.take({ visit, how, by: "keys", times: times(visit) });
  };
  const same = ({ startsAt, endsAt }: Times) => ({ startsAt, endsAt });
  const here = (keys: string, does: string, run: () => void) => ({ keys, does, run, group: "here" }) as const;
  const navigate = useNavigate();
  useHotkeys([
    // Stands before "t", which would otherwise take the end of it.
    { keys: "g t", does: t("today"), group: "go", run: () => void navigate({ to: "/" }) },
    here("t", t("keyToday"), place.goToday),
    here("d", t("keyDay"), () => place.show("day")),
    here("w", t("keyWeek"), () => place.show("week")),
    here("n a", t("newAppointment"), onBook),
    here("m", t("keyMove"), lift("move", same)),
    here(
      "[",
      t("keyShorter"),
      lift("resize", (visit) => lengthened(visit, -stepMinutes)),
    ),
    here(
      "]",
      t("keyLonger"),
      lift("resize", (visit) => lengthened(visit, stepMinutes)),
    ),
  ]);
}
