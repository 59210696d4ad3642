import { useNavigate } from "@tanstack/react-router";
import { Settings2 } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { matchStretches } from "#web/kit/match.ts";
import type { CommandGroup } from "#web/shell/palette/ports.ts";
import { sections } from "./settings/sections.ts";

/** The sections of the settings, for who asks for one by name. */
export function useSettingsCommands(query: string): CommandGroup[] {
  const t = useT("practices");
  const navigate = useNavigate();
  if (query.trim() === "") return [];
  const title = t("settings.title");
  const commands = sections
    .map(({ to, word }) => ({
      id: to,
      label: `${title}: ${t(`settings.${word}`)}`,
      icon: Settings2,
      run: () => void navigate({ to }),
    }))
    .filter(({ label }) => matchStretches(label, query) !== null);
  return commands.length === 0 ? [] : [{ id: "settings", title, commands }];
}
