import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Plus, UsersRound } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { matchStretches } from "#web/kit/match.ts";
import type { Command, CommandGroup } from "#web/shell/palette/ports.ts";
import { groupsQuery } from "./queries.ts";

/** The groups that are to come, by name, and a new one; for who types. */
export function useGroupCommands(query: string): CommandGroup[] {
  const t = useT("groups");
  const navigate = useNavigate();
  const asks = query.trim() !== "";
  const { data: groups = [] } = useQuery({ ...groupsQuery("open"), enabled: asks });
  if (!asks) return [];
  const go = (search: { group?: string; new?: true }) => () => void navigate({ to: "/calendar/groups", search });
  const commands: Command[] = [
    ...groups.map(({ id, name }) => ({ id: `group ${id}`, label: name, icon: UsersRound, run: go({ group: id }) })),
    { id: "group new", label: t("new"), icon: Plus, run: go({ new: true }) },
  ].filter(({ label }) => matchStretches(label, query) !== null);
  return commands.length === 0 ? [] : [{ id: "groups", title: t("title"), commands }];
}
