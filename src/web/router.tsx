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
import { beginning } from "./beginning.ts";
import { calendarRoutes } from "./calendar-routes.ts";
import { onSessionLost } from "./client.ts";
import { withWords } from "./i18n/catalogue.ts";
import { Skeleton } from "./kit/skeleton.tsx";
import { Toasts } from "./kit/toast.tsx";
import { useLive } from "./live/use-live.ts";
import { isInside, isMember, meQuery, useMe } from "./me.ts";
import { concerns } from "./pages/concerns.ts";
import { settingsRoutes } from "./settings-routes.ts";
import { Arrival, type PageWord } from "./shell/arrival.tsx";
import { ErrorPage, NotFoundPage } from "./shell/error-page.tsx";
import { Shell } from "./shell/shell.tsx";

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

/** Where the door may lead back to: a path of ours and nothing else, or a link could send someone away after signing in. */
function ownPath(value: unknown): string | undefined {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? value : undefined;
}

interface SignInSearch {
  back?: string;
  /** Signed out by itself, after so many minutes; `kept`: drafts are safe. */
  because?: "idle";
  minutes?: number;
  kept?: true;
}
const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  staticData: { word: "signIn" },
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({
    back: ownPath(search.back),
    because: search.because === "idle" ? "idle" : undefined,
    minutes: typeof search.minutes === "number" ? search.minutes : undefined,
    kept: search.kept === true || undefined,
  }),
  component: lazyRouteComponent(() => import("#rooms/practices/ui/sign-in.tsx"), "SignInPage"),
});
/** `?token=` is read and dropped from the address by the page itself, before anything else. */
const verify = createRoute({
  getParentRoute: () => root,
  path: "/sign-in/verify",
  staticData: { word: "signIn" },
  validateSearch: (search: Record<string, unknown>): { token?: string; back?: string } => ({
    token: typeof search.token === "string" ? search.token : undefined,
    back: ownPath(search.back),
  }),
  component: lazyRouteComponent(() => import("#rooms/practices/ui/verify.tsx"), "VerifyPage"),
});
const secondFactor = createRoute({
  getParentRoute: () => root,
  path: "/sign-in/second-factor",
  staticData: { word: "signIn" },
  validateSearch: (search: Record<string, unknown>): { back?: string } => ({ back: ownPath(search.back) }),
  component: lazyRouteComponent(() => import("#rooms/practices/ui/second-factor.tsx"), "SecondFactorPage"),
});
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
    withWords(() => import("#rooms/practices/ui/welcome.tsx"), "practices"),
    "WelcomePage",
  ),
});

/** Everything that wants a practice and a member in it. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(meQuery);
    if (!isInside(me)) throw redirect({ to: doorFor(me), search: { back: location.href } });
    if (!isMember(me)) throw redirect({ to: "/welcome" });
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
    withWords(() => import("#web/pages/clients.tsx"), "clients", "record"),
    "ClientsPage",
  ),
});
const client = createRoute({
  getParentRoute: () => inside,
  path: "/clients/$clientId",
  staticData: { word: "client" },
  validateSearch: (search: Record<string, unknown>): { part?: "profile" } =>
    search.part === "profile" ? { part: "profile" } : {},
  component: lazyRouteComponent(
    withWords(() => import("#web/pages/client.tsx"), "clients", "record"),
    "ClientPage",
  ),
});
const notePage = lazyRouteComponent(
  withWords(() => import("#rooms/record/ui/note.tsx"), "record"),
  "NotePage",
);
const note = createRoute({
  getParentRoute: () => inside,
  path: "/notes/$noteId",
  staticData: { word: "note", folded: true },
  component: notePage,
});
const newNote = createRoute({
  getParentRoute: () => inside,
  path: "/clients/$clientId/notes/new",
  staticData: { word: "note", folded: true },
  validateSearch: (search: Record<string, unknown>): { appointment?: string } => ({
    appointment: typeof search.appointment === "string" ? search.appointment : undefined,
  }),
  component: notePage,
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

const pages = [today, ...calendarRoutes(inside), clients, client, note, newNote, settingsRoutes(inside)] as const;
const withKit = import.meta.env.DEV || import.meta.env.VITE_KIT === "1";
const routes = [signIn, verify, secondFactor, welcome, inside.addChildren(pages), ...(withKit ? [kit()] : [])] as const;

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
    const { location } = router.state;
    const back = (location.maskedLocation ?? location).href;
    queries.clear();
    void router.navigate({ to: doorFor(code), search: { back }, replace: true });
  });
  return router;
}

function Inside() {
  const { practice, member } = useMe();
  useLive(practice.id, member.id, concerns);
  const folded = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.folded === true) });
  return (
    <Shell folded={folded}>
      <Outlet />
    </Shell>
  );
}

function doorFor(code: string): "/sign-in" | "/sign-in/second-factor" {
  return code === "second_factor_required" ? "/sign-in/second-factor" : "/sign-in";
}
