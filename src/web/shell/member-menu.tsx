import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Building2, Keyboard, Languages, LogOut, MonitorSmartphone, SunMoon } from "lucide-react";
import { type ReactNode, useState } from "react";
import { api } from "../client.ts";
import { type Locale, languages, locales } from "../i18n/locales.ts";
import { useLanguage } from "../i18n/provider.tsx";
import { useT } from "../i18n/t.ts";
import { Confirm } from "../kit/dialog.tsx";
import { Menu, MenuChoices, MenuItem, MenuLine, MenuTrigger } from "../kit/menu.tsx";
import { toast } from "../kit/toast.tsx";
import { forgetTheRest, meQuery, useMe } from "../me.ts";
import { problemText } from "../problem.ts";
import { useSignOut } from "./sign-out.ts";
import { type Theme, useTheme } from "./theme.ts";

/** Opens when it is first there: it was fetched because someone pressed its button. */
export function MemberMenu({ onKeys, children }: { onKeys: () => void; children: ReactNode }) {
  const t = useT("menu");
  const shell = useT("shell");
  const [confirming, setConfirming] = useState(false);
  const signOut = useSignOut();
  return (
    <>
      <MenuTrigger defaultOpen>
        {children}
        <Menu label={shell("memberMenu", { name: useMe().user.name })} startsAtFirst>
          <LanguageItem />
          <ThemeItem />
          <PracticeItem />
          <MenuItem icon={MonitorSmartphone} onAction={() => setConfirming(true)}>
            {t("signOutEverywhere")}
          </MenuItem>
          <MenuLine />
          <MenuItem icon={Keyboard} keys={["?"]} onAction={onKeys}>
            {t("keys")}
          </MenuItem>
          <MenuItem icon={LogOut} flip onAction={() => void signOut()}>
            {shell("signOut")}
          </MenuItem>
        </Menu>
      </MenuTrigger>
      <Confirm
        isOpen={confirming}
        onOpenChange={setConfirming}
        title={t("signOutEverywhereTitle")}
        text={t("signOutEverywhereText")}
        action={t("signOutEverywhere")}
        onConfirm={() => signOut({ everywhere: true })}
      />
    </>
  );
}

function LanguageItem() {
  const t = useT("menu");
  const { locale, setLocale } = useLanguage();
  const choose = async (chosen: Locale) => {
    await setLocale(chosen);
    // The mails to this member follow; when it fails, the page has its language all the same.
    await api.PATCH("/me", { body: { locale: chosen } }).catch(() => undefined);
  };
  return (
    <MenuChoices
      icon={Languages}
      label={t("language")}
      chosen={locale}
      onChoose={(chosen) => void choose(chosen)}
      choices={locales.map((id) => ({ id, label: languages[id].name, lang: id }))}
    />
  );
}

function ThemeItem() {
  const t = useT("menu");
  const [theme, setTheme] = useTheme();
  const choices: { id: Theme; label: string }[] = [
    { id: "system", label: t("themeSystem") },
    { id: "light", label: t("themeLight") },
    { id: "dark", label: t("themeDark") },
  ];
  return <MenuChoices icon={SunMoon} label={t("theme")} chosen={theme} onChoose={setTheme} choices={choices} />;
}

/** Only for who belongs to several. */
function PracticeItem() {
  const t = useT("menu");
  const problem = useT("problems");
  const { practice, practices } = useMe();
  const queries = useQueryClient();
  const router = useRouter();
  if (practices.length < 2) return null;
  const choose = async (practiceId: string) => {
    try {
      await api.POST("/auth/practice", { body: { practiceId } });
      // Nothing of one practice may be seen in the other.
      await forgetTheRest(queries);
      await queries.fetchQuery({ ...meQuery, staleTime: 0 });
      await router.navigate({ to: "/" });
      await router.invalidate();
    } catch (error) {
      toast.show({ text: problemText(problem, error) });
    }
  };
  return (
    <MenuChoices
      icon={Building2}
      label={t("practices")}
      chosen={practice.id}
      onChoose={(id) => void choose(id)}
      choices={practices.map(({ id, name }) => ({ id, label: name }))}
    />
  );
}
