import { useNavigate } from "@tanstack/react-router";
import type { Group } from "../../groups/contract.ts";

/** After a group was opened from the calendar: it shows the first date, with the group beside it. */
export function useOpenedGroup(date: string | null, onClose: () => void): (group: Group) => void {
  const navigate = useNavigate();
  return ({ id }) => {
    onClose();
    void navigate({ to: "/calendar", search: { on: date ?? undefined, group: id } });
  };
}
