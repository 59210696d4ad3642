import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";

/**
 * The settings and their sections. The sections come from the rooms that own what they set; practices stands left of all
 * others and gives the frame.
 */
export function settingsRoutes<Parent extends AnyRoute>(parent: Parent) {
  const frame = createRoute({
    getParentRoute: () => parent,
    path: "/settings",
    staticData: { word: "settings" },
    component: lazyRouteComponent(() => import("#rooms/practices/ui/settings.tsx"), "SettingsPage"),
  });
  const section = <const Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
    createRoute({ getParentRoute: () => frame, path, component });
  const first = createRoute({
    getParentRoute: () => frame,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: "/settings/practice", replace: true });
    },
  });
  return frame.addChildren([
    first,
    section("practice", lazyRouteComponent(practice, "PracticeSettings")),
    section("members", lazyRouteComponent(members, "MembersSettings")),
    section("services", lazyRouteComponent(calendar, "ServicesSettings")),
    section("locations", lazyRouteComponent(calendar, "LocationsSettings")),
    section("security", lazyRouteComponent(security, "SecuritySettings")),
    section("me", lazyRouteComponent(mine, "MySettings")),
  ]);
}

const practice = () => import("#rooms/practices/ui/practice-settings.tsx");
const members = () => import("#rooms/practices/ui/members-settings.tsx");
const calendar = () => import("#rooms/calendar/ui/settings.tsx");
const security = () => import("#rooms/practices/ui/security-settings.tsx");
const mine = () => import("#rooms/practices/ui/my-settings.tsx");
