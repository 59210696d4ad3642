import { type AnyRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { beginning } from "./beginning.ts";
import { withWords } from "./i18n/catalogue.ts";

/** The calendar, and the groups that meet in it. */
export function calendarRoutes<Parent extends AnyRoute>(parent: Parent) {
  const calendar = createRoute({
    getParentRoute: () => parent,
    path: "/calendar",
    staticData: { word: "calendar" },
    // The calendar keeps its own place (day, view, therapists) in the address.
    validateSearch: (search: Record<string, unknown>): { new?: true } & Record<string, unknown> => ({
      ...search,
      ...beginning(search),
    }),
    component: lazyRouteComponent(
      withWords(() => import("#rooms/calendar/ui/calendar.tsx"), "calendar"),
      "CalendarPage",
    ),
  });
  const groups = createRoute({
    getParentRoute: () => parent,
    path: "/calendar/groups",
    staticData: { word: "groups" },
    validateSearch: (search: Record<string, unknown>): { new?: true } & Record<string, unknown> => ({
      ...search,
      ...beginning(search),
    }),
    component: lazyRouteComponent(
      withWords(() => import("#rooms/calendar/ui/groups/page.tsx"), "calendar", "clients"),
      "GroupsPage",
    ),
  });
  return [calendar, groups] as const;
}
