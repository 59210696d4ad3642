import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { onPhone, useMedia } from "#web/kit/media.ts";
import { useMe } from "#web/me.ts";
import { type DayCount, isDate } from "./days.ts";
import { turned, type View, views } from "./spans.ts";
import { todayIn } from "./words.ts";

export type Place = ReturnType<typeof usePlace>;

const tight = "(max-width: 62.5rem)";

/**
 * Where one is in the calendar, kept in the address: the day (`on`), the view, whose visits. The view is remembered on this device.
 * Clinical members begin with their own calendar, assistants with everyone's (`therapist` null).
 */
export function usePlace() {
  const { member, practice } = useMe();
  const navigate = useNavigate();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const phone = useMedia(onPhone);
  const count: DayCount = useMedia(tight) ? 3 : 7;
  const today = todayIn(practice.timeZone);
  const on = isDate(search.on) ? search.on : today;
  const own = member.role === "assistant" ? null : member.id;
  const asked = typeof search.therapist === "string" ? search.therapist : own;
  const view = viewOn(phone, viewNamed(search.view) ?? remembered());
  // The same for as long as one stays there, so that what only leads elsewhere is not drawn anew with each visit that comes.
  return useMemo(() => {
    const go = (to: Record<string, unknown>) => {
      const next = { ...search, new: undefined, ...to };
      void navigate({ to: "/calendar", search: next, replace: true });
    };
    const goTo = (date: string) => go({ on: date === today ? undefined : date });
    return {
      on,
      today,
      view,
      phone,
      /** How many days a week has here. */
      count,
      therapist: asked === "all" ? null : asked,
      /** The group whose panel is open. */
      group: typeof search.group === "string" ? search.group : null,
      openGroup: (group: string | null) => go({ group: group ?? undefined }),
      /** `?new=true`: an appointment was asked for elsewhere. */
      begins: search.new === true,
      show: (next: View, date = on) => {
        remember(next);
        go({ view: next, on: date === today ? undefined : date });
      },
      choose: (therapist: string) => go({ therapist: therapist === own ? undefined : therapist }),
      goTo,
      goToday: () => go({ on: undefined }),
      /** The next days (1) or the ones before (-1), as many as are in view. */
      turn: (by: number) => goTo(turned(view, on, by, count)),
      begun: () => go({}),
    };
  }, [search, navigate, view, phone, count, today, on, own, asked]);
}

/** A phone has no room for a week; its days stand above the day. */
function viewOn(phone: boolean, view: View | null): View {
  if (phone) return view === null || view === "week" ? "day" : view;
  return view ?? "week";
}

function viewNamed(name: unknown): View | null {
  return views.find((view) => view === name) ?? null;
}

function remembered(): View | null {
  try {
    return viewNamed(localStorage.getItem("calendar-view"));
  } catch {
    return null;
  }
}

function remember(view: View): void {
  try {
    localStorage.setItem("calendar-view", view);
  } catch {
    // Without storage the address alone knows.
  }
}
