import { type AnyRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { withWords } from "./i18n/catalogue.ts";

/** Bringing clients in from a file; `of` is the import one stands at. */
export function importRoutes<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: "/clients/import",
    staticData: { word: "clients" },
    validateSearch: ({ of }: Record<string, unknown>): { of?: string } =>
      typeof of === "string" && /^[0-9a-f-]{36}$/.test(of) ? { of } : {},
    component: lazyRouteComponent(
      withWords(() => import("#rooms/clients/ui/importing/page.tsx"), "imports"),
      "ImportPage",
    ),
  });
}
