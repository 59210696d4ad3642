import { useNavigate } from "@tanstack/react-router";
import { User } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { useShownName } from "#web/shell/discreet.ts";
import type { CommandGroup } from "#web/shell/palette/ports.ts";
import { findClients, useClientDirectory } from "./directory.ts";
import { fullName } from "./names.ts";

/** Clients by any part of the name or a tag, out of the page's memory. */
export function useClientCommands(query: string): CommandGroup[] {
  const t = useT("clients");
  const navigate = useNavigate();
  const shownName = useShownName();
  const found = findClients(useClientDirectory().clients, query);
  if (found.length === 0) return [];
  const commands = found.map((line) => ({
    id: line.id,
    label: shownName(fullName(line)),
    detail: line.status === "archived" ? t("archivedOne") : line.pronouns,
    icon: User,
    person: true,
    run: () => void navigate({ to: "/clients/$clientId", params: { clientId: line.id } }),
  }));
  return [{ id: "people", title: t("title"), commands }];
}
