import { type AnyRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { withWords } from "./i18n/catalogue.ts";
import { askedIn } from "./trail-asked.ts";

/** Who saw or changed what: in the whole practice, and of one client. */
export function trailRoutes<Parent extends AnyRoute>(parent: Parent) {
  const trail = createRoute({
    getParentRoute: () => parent,
    path: "/audit",
    staticData: { word: "settings", folded: true },
    validateSearch: askedIn,
    component: lazyRouteComponent(
      withWords(() => import("#rooms/practices/ui/trail/page.tsx"), "practices", "trail"),
      "TrailPage",
    ),
  });
  const opened = createRoute({
    getParentRoute: () => parent,
    path: "/clients/$clientId/opened",
    staticData: { word: "client", folded: true },
    component: lazyRouteComponent(
      withWords(() => import("#rooms/record/ui/opened/page.tsx"), "record", "trail"),
      "OpenedPage",
    ),
  });
  return [trail, opened] as const;
}
