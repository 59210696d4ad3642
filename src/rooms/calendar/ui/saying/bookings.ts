import { useNavigate } from "@tanstack/react-router";
import { CalendarPlus } from "lucide-react";
import { useFindPeople } from "#rooms/clients/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { useMe } from "#web/me.ts";
import type { Command, CommandGroup } from "#web/shell/palette/ports.ts";
import { type Form, timesOf } from "../appointment-form.ts";
import { askFor, beginning, type Known, type NewDraft, useKnown } from "../beginning.ts";
import type { Times } from "../layout.ts";
import { clockOf, instantAt, minuteOfClock } from "../minutes.ts";
import { useConflicts } from "../queries.ts";
import { useWords } from "../words.ts";
import { useBook } from "./book.ts";
import { readSaying, type Saying } from "./saying.ts";
import { useSlots } from "./slots.ts";

/** Who may be meant, and how many free hours are proposed. */
const mostPeople = 4;
const mostHours = 8;

/**
 * "ana tue 10": what would be booked, as a sentence, for each who may be meant. Enter books; over something that stands there, in the
 * past and without a time it opens the form instead, as Shift Enter always does.
 */
export function useBookings(query: string): CommandGroup[] {
  const t = useT("palette");
  const saying = useSaying(query);
  const people = useFindPeople(saying?.name ?? "", mostPeople);
  const { known, pending } = useKnown(saying !== null);
  const first = people[0];
  const wanted = saying !== null && saying.date !== null && first !== undefined && !pending;
  const hours = useHours(wanted ? saying : null, first?.id, known);
  const wishes = !wanted
    ? []
    : people.flatMap((person, at) => wishesFor(person, saying, at === 0 ? hours : null, known));
  const met = useMet(wishes[0]);
  const command = useCommand();
  if (wishes.length === 0) return [];
  const at = wishes[0]?.times?.startsAt;
  const commands = wishes.map((wish) => command(wish, wish.times?.startsAt === at ? met : null));
  return [{ id: "bookings", title: t("book"), hint: t("bookHint"), commands }];
}

/** A visit as it would be booked; without times, the day on which an hour is looked for. */
interface Wish {
  person: { id: string; name: string };
  date: string;
  form: Form;
  times: Times | null;
  place: string | undefined;
}

function useSaying(query: string): Saying | null {
  const zone = useMe().practice.timeZone;
  const now = Temporal.Now.zonedDateTimeISO(zone);
  const saying = readSaying(query, { date: now.toPlainDate().toString(), minute: now.hour * 60 + now.minute });
  return saying === null || saying.name === "" ? null : saying;
}

function wishesFor(person: Wish["person"], saying: Saying, hours: readonly string[] | null, known: Known): Wish[] {
  const { zone, offer } = known;
  const { minute, durationMinutes } = saying;
  const date = saying.date as string;
  const wish = (startsAt: string | null): Wish => {
    const form = beginning({ clientId: person.id, date, ...(startsAt !== null && { startsAt }) }, known);
    const place = offer.places.get(form.locationId ?? "")?.name;
    if (startsAt === null) return { person, date, form, times: null, place };
    const times = timesOf(form, zone);
    if (durationMinutes === null || times === null) return { person, date, form, times, place };
    const end = clockOf(minuteOfClock(form.start ?? "") + durationMinutes);
    const longer = { ...form, end };
    return { person, date, form: longer, times: timesOf(longer, zone), place };
  };
  if (minute !== null) return [wish(instantAt(date, minute, zone))];
  return [...(hours ?? []).map((startsAt) => wish(startsAt)), wish(null)];
}

/** The free hours of a day, when no time was said; full hours where there are more than can be read. */
function useHours(saying: Saying | null, clientId: string | undefined, known: Known): readonly string[] | null {
  const asks = saying !== null && saying.minute === null && clientId !== undefined;
  const form = asks ? beginning({ clientId, date: saying.date ?? undefined }, known) : null;
  const asked =
    form?.serviceId && form.therapistId && saying?.date
      ? { serviceId: form.serviceId, therapistId: form.therapistId, date: saying.date }
      : null;
  const slots = useSlots(asked);
  if (slots === null || form === null || saying?.date === null) return null;
  const ahead = slots.filter((startsAt) => Temporal.Instant.compare(startsAt, Temporal.Now.instant()) > 0);
  const full = ahead.filter((startsAt) => Temporal.Instant.from(startsAt).toZonedDateTimeISO(known.zone).minute === 0);
  return (ahead.length > mostHours ? full : ahead).slice(0, mostHours);
}

function useMet(wish: Wish | undefined) {
  const words = useWords(useMe().practice.timeZone);
  const { form, times } = wish ?? {};
  const asks = times && form?.therapistId;
  const asked = asks
    ? {
        ...times,
        therapistId: form.therapistId ?? undefined,
        serviceId: form.serviceId ?? undefined,
        locationId: form.locationId ?? undefined,
      }
    : null;
  const { data } = useConflicts(asked);
  return data === undefined || data.length === 0 ? null : words.inTheWay(data);
}

function useCommand() {
  const t = useT("palette");
  const words = useWords(useMe().practice.timeZone);
  const navigate = useNavigate();
  const book = useBook();
  const fill = (draft: NewDraft, date: string) => () => {
    askFor(draft);
    void navigate({ to: "/calendar", search: { new: true, on: date } });
  };
  return ({ person, date, form, times, place }: Wish, warning: string | null): Command => {
    const clientId = person.id;
    const day = words.day(date);
    const icon = CalendarPlus;
    if (times === null) {
      const parts = [person.name, day];
      const label = parts.join(", ");
      return {
        id: `book ${clientId}`,
        label,
        detail: t("findTime"),
        icon,
        said: true,
        run: fill({ clientId, date }, date),
      };
    }
    const look = fill({ clientId, times, date, therapistId: form.therapistId ?? undefined }, date);
    const past = Temporal.Instant.compare(times.startsAt, Temporal.Now.instant()) < 0;
    const parts = [person.name, day, words.fromTo(times), place].filter((part) => part !== undefined);
    const bookable = warning === null && !past && form.therapistId !== null;
    return {
      id: `book ${clientId} ${times.startsAt}`,
      label: parts.join(", "),
      parts,
      warning: warning ?? (past ? t("past") : undefined),
      icon,
      said: true,
      look,
      run: bookable ? () => void book(form, times, look) : look,
    };
  };
}
