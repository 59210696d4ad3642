import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Standing, standings } from "./queries.ts";

/** Where one is among the groups, kept in the address: which ones are shown, which is open, whether a new one is begun. */
export function useGroupsPlace() {
  const navigate = useNavigate();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const go = (to: Record<string, unknown>) =>
    void navigate({ to: "/calendar/groups", search: { ...search, new: undefined, ...to }, replace: true });
  return {
    show: standings.find((one) => one === search.show) ?? "open",
    showing: (show: Standing) => go({ show: show === "open" ? undefined : show }),
    group: typeof search.group === "string" ? search.group : null,
    open: (group: string | null) => go({ group: group ?? undefined }),
    begins: search.new === true,
    begin: () => go({ new: true, group: undefined }),
  };
}
