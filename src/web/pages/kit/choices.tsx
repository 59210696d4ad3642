import { Command, CornerDownLeft, Phone, Plus } from "lucide-react";
import { useState } from "react";
import { Avatar } from "#web/kit/avatar.tsx";
import { Button } from "#web/kit/button.tsx";
import { Chip, ChipChosen, ChipLink, ChipRow, ChipToggle } from "#web/kit/chip.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { Keys } from "#web/kit/keys.tsx";
import { SaveState } from "#web/kit/save-state.tsx";
import { Segmented } from "#web/kit/segmented.tsx";
import { TabNav } from "#web/kit/tabs.tsx";
import { toast } from "#web/kit/toast.tsx";
import { Part, useSay } from "./part.tsx";

export function ChoicePart() {
  const say = useSay();
  const [view, setView] = useState<"day" | "week" | "month">("week");
  const [shown, setShown] = useState(["everything"]);
  const toggle = (id: string) => (on: boolean) => setShown(on ? [...shown, id] : shown.filter((one) => one !== id));
  const show = (id: string) => ({ isSelected: shown.includes(id), onChange: toggle(id) });
  return (
    <Part title={say("Choice", "בחירה")}>
      <div className="kit-row">
        <Segmented
          label={say("View", "תצוגה")}
          value={view}
          onChange={setView}
          choices={[
            { id: "day", label: say("Day", "יום") },
            { id: "week", label: say("Week", "שבוע") },
            { id: "month", label: say("Month", "חודש") },
          ]}
        />
      </div>
      <TabNav label={say("Tabs", "לשוניות")}>
        {[say("Record", "תיק"), say("Profile", "פרטים"), say("Messages", "הודעות"), say("Payments", "תשלומים")].map(
          (name, at) => (
            <a key={name} href="#tabs" aria-current={at === 0 ? "page" : undefined}>
              {name}
            </a>
          ),
        )}
      </TabNav>
      <ChipRow label={say("Show", "הצגה")}>
        <ChipToggle {...show("everything")}>{say("Everything", "הכול")}</ChipToggle>
        <ChipToggle {...show("notes")}>{say("Notes", "סיכומים")}</ChipToggle>
        <ChipChosen name={say("Marta Linden", "מרתה לינדן")} onRemove={() => undefined} />
        <Chip icon={Plus} onPress={() => undefined}>
          {say("Tag", "תגית")}
        </Chip>
        <ChipLink icon={Phone} href="tel:+345550142">
          <bdi dir="ltr">+34 555 0142</bdi>
        </ChipLink>
      </ChipRow>
    </Part>
  );
}

export function SmallPart() {
  const say = useSay();
  return (
    <Part title={say("Avatar, keys", "סמל, מקשים")}>
      <div className="kit-row">
        <Avatar name={say("Juniper Vale", "תמר אגדתי")} large />
        <Avatar name={say("Marta Linden", "מרתה לינדן")} />
        <span className="keys">
          <kbd>
            <Icon of={Command} />K
          </kbd>
        </span>
        <Keys of={["Mod", "K"]} />
        <Keys of={["G", "C"]} />
        <span className="keys">
          <kbd>
            <Icon of={Command} />
            <Icon of={CornerDownLeft} />
          </kbd>
        </span>
        <Keys of={["Esc"]} />
        <Keys of={["?"]} />
      </div>
    </Part>
  );
}

export function ToastPart() {
  const say = useSay();
  const text = say("Cancelled. Ana will be told in 3 minutes.", "בוטלה. אנה תקבל הודעה בעוד 3 דקות.");
  return (
    <Part title={say("Toast", "הודעה")}>
      <div className="toast">
        <span className="toast-text">{text}</span>
        <button type="button" className="toast-action">
          <svg className="toast-clock" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6" />
            <circle cx="8" cy="8" r="6" />
          </svg>
          {say("Undo", "ביטול הפעולה")}
        </button>
      </div>
      <div className="toast">
        <span>
          {say("Offline. What you write is kept here and sent later.", "אין חיבור. מה שנכתב נשמר כאן ויישלח אחר כך.")}
        </span>
      </div>
      <div className="kit-row">
        <Button onPress={() => toast.show({ text, undo: () => toast.show({ text: say("Put back.", "הוחזר.") }) })}>
          {say("Show one", "להציג אחת")}
        </Button>
      </div>
    </Part>
  );
}

export function SavePart() {
  const say = useSay();
  return (
    <Part title={say("Save state", "מצב שמירה")}>
      <div className="kit-row top">
        <SaveState saving={{ state: "saved", time: "11:42" }} />
        <SaveState saving={{ state: "saving" }} />
        <SaveState saving={{ state: "kept-here" }} />
        <SaveState saving={{ state: "retrying" }} />
        <SaveState saving={{ state: "elsewhere" }} />
        <SaveState saving={{ state: "signed", when: say("12 May, 11:58", "12 במאי, 11:58") }} />
      </div>
    </Part>
  );
}
