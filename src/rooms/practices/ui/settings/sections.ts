/** The sections of the settings, in their order; each has an address and a word of its own. */
export const sections = [
  { to: "/settings/practice", word: "practice" },
  { to: "/settings/members", word: "members" },
  { to: "/settings/services", word: "services" },
  { to: "/settings/locations", word: "locations" },
  { to: "/settings/availability", word: "availability" },
  { to: "/settings/calendars", word: "calendars" },
  { to: "/settings/security", word: "security" },
  { to: "/settings/me", word: "me" },
] as const;
