import { type AnyRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { withWords } from "./i18n/catalogue.ts";

/** Notes, their bin, and the body charts of a client. */
export function recordRoutes<Parent extends AnyRoute>(parent: Parent) {
  const notePage = lazyRouteComponent(
    withWords(() => import("#rooms/record/ui/note.tsx"), "record"),
    "NotePage",
  );
  const note = createRoute({
    getParentRoute: () => parent,
    path: "/notes/$noteId",
    staticData: { word: "note", folded: true },
    component: notePage,
  });
  const bin = createRoute({
    getParentRoute: () => parent,
    path: "/notes/bin",
    staticData: { word: "note" },
    component: lazyRouteComponent(
      withWords(() => import("#rooms/record/ui/bin/page.tsx"), "record"),
      "BinPage",
    ),
  });
  const bodyCharts = createRoute({
    getParentRoute: () => parent,
    path: "/clients/$clientId/body",
    staticData: { word: "client", folded: true },
    component: lazyRouteComponent(
      withWords(() => import("#rooms/record/ui/charts/page.tsx"), "record"),
      "ChartsPage",
    ),
  });
  const newNote = createRoute({
    getParentRoute: () => parent,
    path: "/clients/$clientId/notes/new",
    staticData: { word: "note", folded: true },
    validateSearch: (search: Record<string, unknown>): { appointment?: string } => ({
      appointment: typeof search.appointment === "string" ? search.appointment : undefined,
    }),
    component: notePage,
  });
  return [note, newNote, bin, bodyCharts] as const;
}
