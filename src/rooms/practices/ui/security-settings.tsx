import { useT } from "#web/i18n/t.ts";
import { Part } from "#web/kit/part.tsx";
import { useMe } from "#web/me.ts";
import { Passkeys } from "./passkeys/passkeys.tsx";
import { SecondFactor } from "./settings/second-factor.tsx";
import { SettingsSection } from "./settings/section.tsx";
import { Sessions } from "./settings/sessions.tsx";

/** Passkeys, the second key, and where one is signed in. */
export function SecuritySettings() {
  const t = useT("practices");
  const { secondFactor } = useMe();
  return (
    <SettingsSection title={t("settings.security")}>
      <Part title={t("passkeys.title")} about={t("passkeys.about")}>
        <Passkeys />
      </Part>
      <Part
        title={t("security.second")}
        about={t(secondFactor.authenticator ? "security.secondOnAbout" : "security.secondAbout")}
      >
        <SecondFactor />
      </Part>
      <Part title={t("security.devices")} about={t("security.devicesAbout")}>
        <Sessions />
      </Part>
    </SettingsSection>
  );
}
