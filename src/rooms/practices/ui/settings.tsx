import { Outlet } from "@tanstack/react-router";
import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { Page } from "#web/kit/page.tsx";
import "./settings/settings.css";

const sections = [
  { to: "/settings/practice", word: "practice" },
  { to: "/settings/members", word: "members" },
  { to: "/settings/services", word: "services" },
  { to: "/settings/locations", word: "locations" },
  { to: "/settings/security", word: "security" },
  { to: "/settings/me", word: "me" },
] as const;

/** The frame of the settings; each section is a page of its own, with its own title. */
export function SettingsPage() {
  const t = useT("practices");
  return (
    <Page className="settings">
      <nav className="settings-nav" aria-label={t("settings.title")}>
        <p className="small muted" aria-hidden="true">
          {t("settings.title")}
        </p>
        <ul>
          {sections.map(({ to, word }) => (
            <li key={to} className={word === "security" ? "apart" : undefined}>
              <BareLink to={to}>{t(`settings.${word}`)}</BareLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="settings-section">
        <Outlet />
      </div>
    </Page>
  );
}
