import { CalendarPlus, Calendar as CalendarSign, Search, User } from "lucide-react";
import { useState } from "react";
import { Button } from "#web/kit/button.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { Keys } from "#web/kit/keys.tsx";
import { toast } from "#web/kit/toast.tsx";
import { fitting } from "#web/shell/palette/own.ts";
import { Palette } from "#web/shell/palette/palette.tsx";
import type { Command, CommandGroup } from "#web/shell/palette/ports.ts";
import { Part, useSay } from "./part.tsx";

/** What can be found or done by typing: as its lines look, and alive. */
export function PalettePart() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const groups = useSamples().flatMap((group) => fitting(group, query));
  const openChange = (open: boolean) => {
    setOpen(open);
    setQuery("");
  };
  return (
    <Part title={say("Command palette", "לוח פקודות")}>
      <Drawn />
      <div className="kit-row">
        <Button icon={Search} onPress={() => openChange(true)}>
          {say("Open the palette", "פתיחת לוח הפקודות")}
        </Button>
      </div>
      <Palette {...{ query, groups, isOpen }} onQuery={setQuery} onOpenChange={openChange} />
    </Part>
  );
}

/** Its lines, side by side with what they may say: found, chosen, meant as a sentence, and what is in the way of that. */
function Drawn() {
  const say = useSay();
  return (
    <div className="sheet palette">
      <div className="listbox">
        <p className="listbox-heading">
          {say("Book", "קביעה")}
          <span className="palette-hint">{say("Enter books", "Enter קובע")}</span>
        </p>
        <p className="option">
          <Icon of={CalendarPlus} className="way-icon" />
          <span className="option-text">{say("Juniper Vale, Tuesday 12 May", "תמר אגדתי, יום שלישי, 12 במאי")}</span>
          <span className="option-detail palette-warning">{say("Taken: 10:00–10:50", "תפוס: 10:00–10:50")}</span>
        </p>
        <p className="listbox-heading">{say("Clients", "מטופלים")}</p>
        <p className="option" data-focused="true">
          <Icon of={User} className="way-icon" />
          <span className="option-text name">
            <mark>{say("Ju", "תמ")}</mark>
            {say("niper Vale", "ר אגדתי")}
          </span>
          <Keys of={["Enter"]} />
        </p>
      </div>
    </div>
  );
}

function useSamples(): CommandGroup[] {
  const say = useSay();
  const command = (id: string, label: string, icon: Command["icon"], more: Partial<Command> = {}): Command => ({
    id,
    label,
    icon,
    run: () => toast.show({ text: label }),
    ...more,
  });
  const person = (id: string, label: string, detail?: string) => command(id, label, User, { person: true, detail });
  return [
    {
      id: "people",
      title: say("Clients", "מטופלים"),
      commands: [
        person("1", say("Juniper Vale", "תמר אגדתי"), say("today 11:00", "היום 11:00")),
        person("2", say("Jasper Nettlewood", "תומר סרפד")),
        person("3", say("Ines Marigold", "נורית ירחי")),
      ],
    },
    {
      id: "pages",
      title: say("Go to", "מעבר אל"),
      commands: [command("calendar", say("Calendar", "יומן"), CalendarSign)],
    },
  ];
}
