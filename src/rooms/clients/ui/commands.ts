import { useNavigate } from "@tanstack/react-router";
import { User } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { useShownName } from "#web/shell/discreet.ts";
import type { CommandGroup } from "#web/shell/palette/ports.ts";
import type { DirectoryLine } from "../contract.ts";
import { soughtIn } from "../search/rules.ts";
import { findNearly, useClientDirectory } from "./directory.ts";
import { fullName } from "./names.ts";
import { readable } from "./phone.ts";

/** Clients by any part of name, mail address, phone or tag, out of the page's memory. */
export function useClientCommands(query: string): CommandGroup[] {
  const t = useT("clients");
  const navigate = useNavigate();
  const shownName = useShownName();
  const found = findNearly(useClientDirectory().clients, query);
  if (found.length === 0) return [];
  const commands = found.map((line) => ({
    id: line.id,
    label: shownName(fullName(line)),
    detail: line.status === "archived" ? t("archivedOne") : (foundBy(line, query) ?? line.pronouns),
    icon: User,
    person: true,
    run: () => void navigate({ to: "/clients/$clientId", params: { clientId: line.id } }),
  }));
  return [{ id: "people", title: t("title"), commands }];
}

/** The address or number that was looked for, so that one sees why somebody stands here. */
function foundBy({ email, phone }: DirectoryLine, query: string): string | undefined {
  if (query.includes("@")) return email;
  return phone !== undefined && (soughtIn(query)?.numbers.length ?? 0) > 0 ? readable(phone) : undefined;
}
