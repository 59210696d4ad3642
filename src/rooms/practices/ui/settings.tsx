import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { Page } from "#web/kit/page.tsx";
import { useMe } from "#web/me.ts";
import { treats } from "../policy.ts";
import { sections } from "./settings/sections.ts";
import "./settings/settings.css";

/** The frame of the settings; each section is a page of its own, with its own title. */
export function SettingsPage() {
  const t = useT("practices");
  const nav = useCurrentInSight();
  const { member } = useMe();
  const shown = sections.filter(({ clinical }) => !clinical || treats(member));
  return (
    <Page className="settings">
      <nav ref={nav} className="settings-nav" aria-label={t("settings.title")}>
        <p className="small muted" aria-hidden="true">
          {t("settings.title")}
        </p>
        <ul>
          {shown.map(({ to, word }) => (
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

/** On a phone the sections are a line longer than the screen. */
function useCurrentInSight() {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = nav.current?.querySelector(`[href="${pathname}"]`);
    current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);
  return nav;
}
