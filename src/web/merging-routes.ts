import { type AnyRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { withWords } from "./i18n/catalogue.ts";

/** Records that may be of one person, and making one of two. */
export function mergingRoutes<Parent extends AnyRoute>(parent: Parent) {
  const duplicates = createRoute({
    getParentRoute: () => parent,
    path: "/clients/duplicates",
    staticData: { word: "clients" },
    component: lazyRouteComponent(
      withWords(() => import("#rooms/clients/ui/merging/duplicates.tsx"), "clients", "merging"),
      "DuplicatesPage",
    ),
  });
  const merge = createRoute({
    getParentRoute: () => parent,
    path: "/clients/$clientId/merge",
    staticData: { word: "client", folded: true },
    validateSearch: (search: Record<string, unknown>) => search as { into?: string },
    component: lazyRouteComponent(
      withWords(() => import("#rooms/clients/ui/merging/page.tsx"), "clients", "merging", "profile"),
      "MergePage",
    ),
  });
  return [duplicates, merge] as const;
}
