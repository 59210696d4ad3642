import { useState } from "react";
import { useGroupCommands } from "#rooms/calendar/ui/groups/commands.ts";
import { useBookings } from "#rooms/calendar/ui/saying/bookings.ts";
import { useClientCommands } from "#rooms/clients/ui/commands.ts";
import { useSettingsCommands } from "#rooms/practices/ui/commands.ts";
import { useNoteCommands } from "#rooms/record/ui/commands.ts";
import { useMe } from "#web/me.ts";
import type { PaletteOpening } from "#web/shell/load-palette.ts";
import { useOwn } from "#web/shell/palette/own.ts";
import { Palette, useRecent } from "#web/shell/palette/palette.tsx";
import type { Command } from "#web/shell/palette/ports.ts";
import { remember } from "#web/shell/palette/recent.ts";

/** Everything that can be found or done by typing, of all rooms: what was meant as a sentence first, then people, then the rest. */
export function EverythingPalette({ isOpen, onOpenChange, onKeys }: PaletteOpening) {
  const [query, setQuery] = useState("");
  const groups = [
    ...useBookings(query),
    ...useRecent(query),
    ...useClientCommands(query),
    ...useGroupCommands(query),
    ...useNoteCommands(query),
    ...useOwn(query, onKeys),
    ...useSettingsCommands(query),
  ];
  const member = useMe().member.id;
  const keep = (command: Command) => remember(member, command);
  return <Palette {...{ query, groups, isOpen, onOpenChange }} onQuery={setQuery} onChosen={keep} />;
}
