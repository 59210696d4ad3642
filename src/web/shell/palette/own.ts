import { useNavigate } from "@tanstack/react-router";
import { Keyboard, Languages, LogOut, Plus, SunMoon } from "lucide-react";
import { api } from "../../client.ts";
import { languages, locales } from "../../i18n/locales.ts";
import { useLanguage } from "../../i18n/provider.tsx";
import { useT } from "../../i18n/t.ts";
import { matchStretches } from "../../kit/match.ts";
import { useMe } from "../../me.ts";
import { placesFor } from "../places.ts";
import { useSignOut } from "../sign-out.ts";
import { useTheme } from "../theme.ts";
import type { Command, CommandGroup } from "./ports.ts";

/** What the shell itself offers: its places, what can be begun, and what is set on this device. */
export function useOwn(query: string, onKeys: () => void): CommandGroup[] {
  const t = useT("palette");
  const own = [
    { id: "pages", title: t("pages"), commands: usePages() },
    { id: "create", title: t("create"), commands: useBeginnings() },
    // Asked for by name only: the first look is for the daily things.
    { id: "device", title: t("device"), commands: [...useDevice(), ...useLeaving(onKeys)], named: true },
  ];
  return own.flatMap(({ named, ...group }) => (named && query.trim() === "" ? [] : fitting(group, query)));
}

/** Those of a group whose label fits what was typed; no group when there is none. */
export function fitting(group: CommandGroup, query: string): CommandGroup[] {
  const commands = group.commands.filter(({ label }) => matchStretches(label, query) !== null);
  return commands.length === 0 ? [] : [{ ...group, commands }];
}

function usePages(): Command[] {
  const t = useT("shell");
  const navigate = useNavigate();
  return placesFor(useMe().member.role).map(({ to, word, icon }) => ({
    id: to,
    label: t(word),
    icon,
    run: () => void navigate({ to }),
  }));
}

function useBeginnings(): Command[] {
  const t = useT("shell");
  const navigate = useNavigate();
  const begin = (to: "/calendar" | "/clients", word: "newAppointment" | "newClient"): Command => ({
    id: word,
    label: t(word),
    icon: Plus,
    run: () => void navigate({ to, search: { new: true } }),
  });
  return [begin("/calendar", "newAppointment"), begin("/clients", "newClient")];
}

function useDevice(): Command[] {
  const t = useT("menu");
  const [, setTheme] = useTheme();
  const { locale, setLocale } = useLanguage();
  const themes = [
    { id: "system", word: "themeSystem" },
    { id: "light", word: "themeLight" },
    { id: "dark", word: "themeDark" },
  ] as const;
  return [
    ...themes.map(({ id, word }) => ({
      id: `theme ${id}`,
      label: `${t("theme")}: ${t(word)}`,
      icon: SunMoon,
      run: () => setTheme(id),
    })),
    ...locales
      .filter((one) => one !== locale)
      .map((one) => ({
        id: `language ${one}`,
        label: `${t("language")}: ${languages[one].name}`,
        icon: Languages,
        run: () => {
          void setLocale(one);
          void api.PATCH("/me", { body: { locale: one } }).catch(() => undefined);
        },
      })),
  ];
}

function useLeaving(onKeys: () => void): Command[] {
  const t = useT("shell");
  const menu = useT("menu");
  const signOut = useSignOut();
  return [
    { id: "keys", label: menu("keys"), icon: Keyboard, run: onKeys },
    { id: "sign-out", label: t("signOut"), icon: LogOut, run: () => void signOut() },
  ];
}
