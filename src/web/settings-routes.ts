import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { withWords } from "./i18n/catalogue.ts";

/**
 * The settings and their sections. The sections come from the rooms that own what they set; practices stands left of all
 * others and gives the frame.
 */
export function settingsRoutes<Parent extends AnyRoute>(parent: Parent) {
  const frame = createRoute({
    getParentRoute: () => parent,
    path: "/settings",
    staticData: { word: "settings" },
    component: lazyRouteComponent(
      withWords(() => import("#rooms/practices/ui/settings.tsx"), "practices"),
      "SettingsPage",
    ),
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
    section("availability", lazyRouteComponent(availability, "AvailabilitySettings")),
    section("calendars", lazyRouteComponent(links, "CalendarLinksSettings")),
    section("notes", lazyRouteComponent(notes, "NotesSettings")),
    section("snippets", lazyRouteComponent(snippets, "SnippetsSettings")),
    section("privacy", lazyRouteComponent(privacy, "PrivacySettings")),
    section("fields", lazyRouteComponent(fields, "FieldsSettings")),
    section("consents", lazyRouteComponent(consents, "ConsentsSettings")),
    section("security", lazyRouteComponent(security, "SecuritySettings")),
    section("me", lazyRouteComponent(mine, "MySettings")),
  ]);
}

const practice = withWords(() => import("#rooms/practices/ui/practice-settings.tsx"), "practices");
const members = withWords(() => import("#rooms/practices/ui/members-settings.tsx"), "practices");
const calendar = withWords(() => import("#rooms/calendar/ui/settings.tsx"), "calendar");
const availability = withWords(() => import("#rooms/calendar/ui/settings/availability.tsx"), "calendar");
const links = withWords(() => import("#rooms/calendar/ui/links/page.tsx"), "calendar");
const notes = withWords(() => import("#rooms/record/ui/settings/page.tsx"), "record", "practices");
const snippets = withWords(() => import("#rooms/record/ui/snippets/page.tsx"), "record");
const privacy = withWords(
  () => import("#web/pages/privacy.tsx"),
  "practices",
  "record",
  "trail",
  "clients",
  "erasure",
  "exporting",
);
const consents = withWords(() => import("#rooms/clients/ui/consents/texts/page.tsx"), "consents");
const fields = withWords(() => import("#rooms/clients/ui/fields/page.tsx"), "profile", "clients", "calendar");
const security = withWords(() => import("#rooms/practices/ui/security-settings.tsx"), "practices", "menu");
const mine = withWords(() => import("#rooms/practices/ui/my-settings.tsx"), "practices", "menu");
