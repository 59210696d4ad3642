import type { QueryClient } from "@tanstack/react-query";
import { type AnyRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { withWords } from "./i18n/catalogue.ts";
import { membersOnly } from "./members-only.ts";

/** Where a client signs: outside of the shell, since they have it before them. */
export function signRoute<Parent extends AnyRoute>(parent: Parent) {
  return createRoute({
    getParentRoute: () => parent,
    path: "/clients/$clientId/sign",
    staticData: { word: "client" },
    validateSearch: (search: Record<string, unknown>): { text?: string } =>
      typeof search.text === "string" ? { text: search.text } : {},
    beforeLoad: ({ context, location }) =>
      membersOnly({ context: context as unknown as { queries: QueryClient }, location }),
    component: lazyRouteComponent(
      withWords(() => import("#rooms/clients/ui/consents/sign/page.tsx"), "consents", "clients"),
      "SignPage",
    ),
  });
}
