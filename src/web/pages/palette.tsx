import { useState } from "react";
import { useGroupCommands } from "#rooms/calendar/ui/groups/commands.ts";
import { useBookings } from "#rooms/calendar/ui/saying/bookings.ts";
import { useClientCommands } from "#rooms/clients/ui/commands.ts";
import { useSettingsCommands } from "#rooms/practices/ui/commands.ts";
import { useNoteCommands } from "#rooms/record/ui/commands.ts";
import type { PaletteOpening } from "#web/shell/load-palette.ts";
import { useOwn } from "#web/shell/palette/own.ts";
import { Palette, useRecent } from "#web/shell/palette/palette.tsx";

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
  return <Palette {...{ query, groups, isOpen, onOpenChange }} onQuery={setQuery} />;
}
