/** The sections of the settings, in their order; each has an address and a word of its own. `clinical`: for those who treat. */
export const sections = [
  { to: "/settings/practice", word: "practice", clinical: false },
  { to: "/settings/members", word: "members", clinical: false },
  { to: "/settings/services", word: "services", clinical: false },
  { to: "/settings/locations", word: "locations", clinical: false },
  { to: "/settings/availability", word: "availability", clinical: false },
  { to: "/settings/calendars", word: "calendars", clinical: false },
  { to: "/settings/notes", word: "notes", clinical: true },
  { to: "/settings/snippets", word: "snippets", clinical: true },
  { to: "/settings/privacy", word: "privacy", clinical: true },
  { to: "/settings/fields", word: "fields", clinical: false },
  { to: "/settings/consents", word: "consents", clinical: false },
  { to: "/settings/security", word: "security", clinical: false },
  { to: "/settings/me", word: "me", clinical: false },
] as const;
