import { type AnyRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { withWords } from "./i18n/catalogue.ts";

/** Erasing a client, and what is left of it. */
export function erasureRoutes<Parent extends AnyRoute>(parent: Parent) {
  const erase = createRoute({
    getParentRoute: () => parent,
    path: "/clients/$clientId/erase",
    staticData: { word: "client", folded: true },
    component: lazyRouteComponent(
      withWords(() => import("#web/pages/erase.tsx"), "clients", "erasure", "practices"),
      "ErasePage",
    ),
  });
  const erased = createRoute({
    getParentRoute: () => parent,
    path: "/erasures/$erasureId",
    staticData: { word: "settings" },
    component: lazyRouteComponent(
      withWords(() => import("#rooms/clients/ui/erasing/erased.tsx"), "clients", "erasure", "consents"),
      "ErasedPage",
    ),
  });
  return [erase, erased] as const;
}
