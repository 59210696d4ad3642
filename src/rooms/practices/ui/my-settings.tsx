import type { Locale } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Switch } from "#web/kit/check.tsx";
import { useSingleKeys } from "#web/kit/hotkeys.ts";
import { Part } from "#web/kit/part.tsx";
import { Select } from "#web/kit/select.tsx";
import { useMe } from "#web/me.ts";
import { type Theme, useTheme } from "#web/shell/theme.ts";
import { languageChoices } from "./choices.ts";
import { OwnInvitations } from "./own-invitations.tsx";
import { useChangeMe, useOwnInvitations } from "./queries.ts";
import { KeptText } from "./settings/kept-text.tsx";
import { SettingsSection } from "./settings/section.tsx";
import { useKeep } from "./settings/use-keep.ts";

/** What is the member's own: the name goes with them into every practice, the rest stays on this device. */
export function MySettings() {
  const t = useT("practices");
  const { user } = useMe();
  return (
    <SettingsSection
      title={t("settings.me")}
      about={t.rich("my.about", { mail: (address) => <bdi dir="ltr">{address}</bdi>, email: user.email })}
    >
      <Invited />
      <Part title={t("my.everywhere")}>
        <MineEverywhere />
      </Part>
      <Part title={t("my.here")}>
        <MineHere />
      </Part>
    </SettingsSection>
  );
}

/** Other practices that wait for an answer; joining one leaves the others as they are. */
function Invited() {
  const t = useT("practices");
  const { invitations: count } = useMe();
  const { data: invitations = [] } = useOwnInvitations(count > 0);
  if (invitations.length === 0) return null;
  return (
    <Part title={t("my.invited")}>
      <ul className="rows">
        <OwnInvitations invitations={invitations} />
      </ul>
    </Part>
  );
}

function MineEverywhere() {
  const t = useT("practices");
  const { user } = useMe();
  const { locale, setLocale } = useLanguage();
  const changeMe = useChangeMe();
  const keep = useKeep(changeMe);
  const speak = (chosen: Locale) => {
    if (chosen === locale) return;
    void setLocale(chosen);
    changeMe.mutate({ locale: chosen });
  };
  return (
    <div className="settings-form">
      <KeptText
        label={t("my.name")}
        help={t("my.nameHelp")}
        missing={t("my.nameMissing")}
        autoComplete="name"
        maxLength={120}
        value={user.name}
        onKeep={(name) => keep(t("my.name"), { name }, { name: user.name })}
      />
      <Select
        label={t("my.language")}
        help={t("my.languageHelp")}
        choices={languageChoices}
        value={locale}
        onChange={speak}
      />
    </div>
  );
}

function MineHere() {
  const menu = useT("menu");
  const [theme, setTheme] = useTheme();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const themes: { id: Theme; label: string }[] = [
    { id: "system", label: menu("themeSystem") },
    { id: "light", label: menu("themeLight") },
    { id: "dark", label: menu("themeDark") },
  ];
  return (
    <div className="settings-form">
      <Select label={menu("theme")} choices={themes} value={theme} onChange={setTheme} />
      <Switch isSelected={singleKeys} onChange={setSingleKeys} help={menu("keysSingleHelp")}>
        {menu("keysSingle")}
      </Switch>
    </div>
  );
}
