import { useNavigate } from "@tanstack/react-router";
import { Ellipsis, EyeOff, Printer, Users, UsersRound } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { IconButton } from "#web/kit/button.tsx";
import { Menu, MenuChoices, MenuItem, MenuLine, MenuPicks, MenuTrigger } from "#web/kit/menu.tsx";
import { useDiscreet } from "#web/shell/discreet.ts";
import { useTherapistChoices, useViewName } from "./choices.ts";
import type { Place } from "./place.ts";
import type { Therapist } from "./queries.ts";
import { views } from "./spans.ts";

/** What is wanted less often; on a phone also the views and whose calendar it is, which have no room beside the title. */
export function CalendarMenu({ place, therapists }: { place: Place; therapists: readonly Therapist[] }) {
  const t = useT("views");
  const calendar = useT("calendar");
  const nameOf = useViewName();
  const [discreet, setDiscreet] = useDiscreet();
  const choices = useTherapistChoices(therapists);
  const groups = useT("groups");
  const navigate = useNavigate();
  const shown = views.filter((view) => view !== "week").map((id) => ({ id, label: nameOf(id) }));
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} label={t("more")} />
      <Menu label={t("more")}>
        {place.phone && (
          <MenuPicks
            label={calendar("view")}
            choices={shown}
            chosen={place.view}
            onChoose={(view) => place.show(view)}
          />
        )}
        {place.phone && <MenuLine />}
        {place.phone && therapists.length > 1 && (
          <MenuChoices
            label={calendar("therapist")}
            icon={Users}
            choices={choices}
            chosen={place.therapist ?? "all"}
            onChoose={place.choose}
          />
        )}
        <MenuItem icon={UsersRound} keys={["G", "G"]} onAction={() => void navigate({ to: "/calendar/groups" })}>
          {groups("title")}
        </MenuItem>
        <MenuItem icon={EyeOff} keys={["I"]} onAction={() => setDiscreet(!discreet)}>
          {discreet ? t("wholeNames") : t("initialsOnly")}
        </MenuItem>
        <MenuItem icon={Printer} keys={["P"]} onAction={() => requestAnimationFrame(() => window.print())}>
          {t("print")}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}
