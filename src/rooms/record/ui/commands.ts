import { useNavigate } from "@tanstack/react-router";
import { NotebookPen } from "lucide-react";
import { useFindPeople } from "#rooms/clients/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { matchStretches } from "#web/kit/match.ts";
import { useMe } from "#web/me.ts";
import type { CommandGroup } from "#web/shell/palette/ports.ts";

/** "note ana": a new note for whom the other words find. */
export function useNoteCommands(query: string): CommandGroup[] {
  const t = useT("palette");
  const shell = useT("shell");
  const navigate = useNavigate();
  const writes = useMe().member.role !== "assistant";
  const [about, name] = parted(query, shell("newNote"));
  const people = useFindPeople(writes && about ? name : "", 3);
  if (people.length === 0) return [];
  const commands = people.map(({ id, name: called }) => ({
    id: `note ${id}`,
    label: t("newNoteFor", { name: called }),
    icon: NotebookPen,
    said: true,
    run: () => void navigate({ to: "/clients/$clientId/notes/new", params: { clientId: id } }),
  }));
  return [{ id: "notes", title: shell("newNote"), commands }];
}

/** Whether a query names the label with some of its words, and what is left of it. */
function parted(query: string, label: string): [boolean, string] {
  const words = query.split(/\s+/).filter(Boolean);
  // One letter is found in any label.
  const naming = words.filter((word) => word.length > 2 && matchStretches(label, word) !== null);
  return [naming.length > 0, words.filter((word) => !naming.includes(word)).join(" ")];
}
