import { type AnyRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { withWords } from "./i18n/catalogue.ts";

/** The pages before the app: the ways in, one after the other. */
export function doorRoutes<Parent extends AnyRoute>(parent: Parent) {
  const signIn = createRoute({
    getParentRoute: () => parent,
    path: "/sign-in",
    staticData: { word: "signIn" },
    validateSearch: (search: Record<string, unknown>): SignInSearch => ({
      back: ownPath(search.back),
      because: search.because === "idle" ? "idle" : undefined,
      minutes: typeof search.minutes === "number" ? search.minutes : undefined,
      kept: search.kept === true || undefined,
    }),
    component: lazyRouteComponent(
      withWords(() => import("#rooms/practices/ui/sign-in.tsx"), "signIn"),
      "SignInPage",
    ),
  });
  /** `?token=` is read and dropped from the address by the page itself, before anything else. */
  const verify = createRoute({
    getParentRoute: () => parent,
    path: "/sign-in/verify",
    staticData: { word: "signIn" },
    validateSearch: (search: Record<string, unknown>): { token?: string; back?: string } => ({
      token: typeof search.token === "string" ? search.token : undefined,
      back: ownPath(search.back),
    }),
    component: lazyRouteComponent(
      withWords(() => import("#rooms/practices/ui/verify.tsx"), "signIn"),
      "VerifyPage",
    ),
  });
  const secondFactor = createRoute({
    getParentRoute: () => parent,
    path: "/sign-in/second-factor",
    staticData: { word: "signIn" },
    validateSearch: (search: Record<string, unknown>): { back?: string } => ({ back: ownPath(search.back) }),
    component: lazyRouteComponent(
      withWords(() => import("#rooms/practices/ui/second-factor.tsx"), "signIn"),
      "SecondFactorPage",
    ),
  });
  const setUp = createRoute({
    getParentRoute: () => parent,
    path: "/sign-in/set-up",
    staticData: { word: "signIn" },
    validateSearch: (search: Record<string, unknown>): { back?: string } => ({ back: ownPath(search.back) }),
    component: lazyRouteComponent(
      withWords(() => import("#rooms/practices/ui/set-up-first.tsx"), "practices", "signIn", "menu"),
      "SetUpFirstPage",
    ),
  });
  const elsewhere = createRoute({
    getParentRoute: () => parent,
    path: "/sign-in/elsewhere",
    staticData: { word: "signIn" },
    validateSearch: (search: Record<string, unknown>): { back?: string } => ({ back: ownPath(search.back) }),
    component: lazyRouteComponent(
      withWords(() => import("#rooms/practices/ui/elsewhere.tsx"), "practices", "signIn"),
      "ElsewherePage",
    ),
  });
  return [signIn, verify, secondFactor, setUp, elsewhere] as const;
}

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
