import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  useMatches,
} from "@tanstack/react-router";
import { Suspense } from "react";
import { beginning } from "./beginning.ts";
import { calendarRoutes } from "./calendar-routes.ts";
import { onSessionLost } from "./client.ts";
import { doorRoutes } from "./door-routes.ts";
import { erasureRoutes } from "./erasure-routes.ts";
import { inHand, takeBack } from "./handed.ts";
import { withWords } from "./i18n/catalogue.ts";
import { importRoutes } from "./import-routes.ts";
import { Skeleton } from "./kit/skeleton.tsx";
import { Toasts } from "./kit/toast.tsx";
import { useLive } from "./live/use-live.ts";
import { askDevice, isInside, isMember, meQuery, useMe } from "./me.ts";
import { doorFor, membersOnly } from "./members-only.ts";
import { mergingRoutes } from "./merging-routes.ts";
import { recordRoutes } from "./record-routes.ts";
import { settingsRoutes } from "./settings-routes.ts";
import { Arrival, type PageWord } from "./shell/arrival.tsx";
import { ErrorPage, NotFoundPage } from "./shell/error-page.tsx";
import { isHeldOpen, staysOpen } from "./shell/session-lost.ts";
import { Shell } from "./shell/shell.tsx";
import { signRoute } from "./sign-route.ts";
import { trailRoutes } from "./trail-routes.ts";

const Keeping = lazyRouteComponent(
  withWords(() => import("#web/pages/keeping.tsx"), "record"),
  "Keeping",
);

const loadConcerns = async () => (await import("./pages/concerns.ts")).concerns;

askDevice(async (queries) => (await import("./pages/kept-day.ts")).meOfDevice(queries));

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** What the tab is called; never a client's name. */
    word?: PageWord;
    /** The rail folds to icons while this page is open. */
    folded?: boolean;
  }
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}

interface RouterContext {
  queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <>
      <Arrival />
      <Outlet />
      <Toasts />
    </>
  ),
  notFoundComponent: () => (
    <main className="alone">
      <NotFoundPage />
    </main>
  ),
});

const doors = doorRoutes(root);
const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  staticData: { word: "welcome" },
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(meQuery);
    if (!isInside(me)) throw redirect({ to: doorFor(me), search: { back: location.href } });
    if (isMember(me)) throw redirect({ to: "/" });
  },
  component: lazyRouteComponent(
    withWords(() => import("#rooms/practices/ui/welcome.tsx"), "practices", "signIn"),
    "WelcomePage",
  ),
});

/** Everything that wants a practice and a member in it; nothing of it while a client has the device in hand. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async (asked) => {
    const page = inHand();
    if (page !== null) throw redirect({ href: page, replace: true });
    await membersOnly(asked);
  },
  component: Inside,
  errorComponent: ({ error, reset }) => (
    <main className="alone">
      <ErrorPage error={error} retry={reset} />
    </main>
  ),
});

const today = createRoute({
  getParentRoute: () => inside,
  path: "/",
  staticData: { word: "today" },
  component: lazyRouteComponent(() => import("#web/pages/today.tsx"), "TodayPage"),
});
const clients = createRoute({
  getParentRoute: () => inside,
  path: "/clients",
  staticData: { word: "clients" },
  validateSearch: (search: Record<string, unknown>): { new?: true } & Record<string, unknown> => ({
    ...search,
    ...beginning(search),
  }),
  component: lazyRouteComponent(
    withWords(() => import("#web/pages/clients.tsx"), "clients", "record", "profile"),
    "ClientsPage",
  ),
});
const client = createRoute({
  getParentRoute: () => inside,
  path: "/clients/$clientId",
  staticData: { word: "client" },
  validateSearch: (search: Record<string, unknown>): { part?: "profile" | "consents" } =>
    search.part === "profile" || search.part === "consents" ? { part: search.part } : {},
  component: lazyRouteComponent(
    withWords(() => import("#web/pages/client.tsx"), "clients", "record"),
    "ClientPage",
  ),
});
/** The living page of the kit, in development builds only. */
function kit() {
  return createRoute({
    getParentRoute: () => root,
    path: "/kit",
    staticData: { word: "kit" },
    component: lazyRouteComponent(() => import("#web/pages/kit.tsx"), "KitPage"),
  });
}

const pages = [
  today,
  ...calendarRoutes(inside),
  clients,
  client,
  ...recordRoutes(inside),
  settingsRoutes(inside),
  ...trailRoutes(inside),
  ...erasureRoutes(inside),
  importRoutes(inside),
  ...mergingRoutes(inside),
] as const;
const kits = import.meta.env.DEV || import.meta.env.VITE_KIT === "1" ? [kit()] : [];
const routes = [...doors, welcome, signRoute(root), inside.addChildren(pages), ...kits] as const;

/** The app's addresses. Pages and their words come when they are wanted: on hover, on focus, at the latest on arrival. */
export function makeRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree: root.addChildren(routes),
    context: { queries },
    defaultPreload: "intent",
    defaultPreloadDelay: 40,
    scrollRestoration: true,
    defaultPendingMs: 200,
    defaultPendingMinMs: 0,
    defaultPendingComponent: () => <Skeleton className="page" lines={4} />,
    defaultErrorComponent: ({ error, reset }) => <ErrorPage error={error} retry={reset} />,
    defaultNotFoundComponent: NotFoundPage,
  });
  onSessionLost(({ code }) => {
    // The door itself asks who is there and is told nobody; it needs no leading.
    if (router.state.location.pathname.startsWith("/sign-in")) return;
    // Nobody is thrown out of a sentence. From another network a sign-in would not help: the text waits.
    if (code === "network_not_allowed" ? isHeldOpen() : staysOpen()) return;
    const { location } = router.state;
    const back = (location.maskedLocation ?? location).href;
    queries.clear();
    takeBack();
    void router.navigate({ to: doorFor(code), search: { back }, replace: true });
  });
  return router;
}

function Inside() {
  const { practice, member } = useMe();
  useLive(practice.id, member.id, loadConcerns);
  const folded = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.folded === true) });
  return (
    <Shell folded={folded}>
      <Outlet />
      <Suspense>{member.role !== "assistant" && <Keeping />}</Suspense>
    </Shell>
  );
}
