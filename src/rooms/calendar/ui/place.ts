import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMe } from "#web/me.ts";
import { addDays, isDate } from "./days.ts";
import { todayIn } from "./words.ts";

export type View = "day" | "week";
export type Place = ReturnType<typeof usePlace>;

/**
 * Where one is in the calendar, kept in the address: the day, the view, whose visits. Clinical members begin with their own calendar,
 * assistants with everyone's (`therapist` null).
 */
export function usePlace() {
  const { member, practice } = useMe();
  const navigate = useNavigate();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const today = todayIn(practice.timeZone);
  const day = isDate(search.day) ? search.day : today;
  const own = member.role === "assistant" ? null : member.id;
  const asked = typeof search.therapist === "string" ? search.therapist : own;
  const go = (to: Record<string, unknown>) => {
    const next = { ...search, new: undefined, ...to };
    void navigate({ to: "/calendar", search: next, replace: true });
  };
  return {
    day,
    today,
    view: search.view === "day" ? ("day" as const) : ("week" as const),
    therapist: asked === "all" ? null : asked,
    /** `?new=true`: an appointment was asked for elsewhere. */
    begins: search.new === true,
    show: (view: View) => go({ view: view === "day" ? "day" : undefined }),
    choose: (therapist: string) => go({ therapist: therapist === own ? undefined : therapist }),
    goTo: (date: string) => go({ day: date === today ? undefined : date }),
    goToday: () => go({ day: undefined }),
    turn: (days: number) => go({ day: addDays(day, days) }),
    begun: () => go({}),
  };
}
