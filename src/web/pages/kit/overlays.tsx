import {
  CalendarClock,
  CalendarX,
  CircleHelp,
  Ellipsis,
  Languages,
  LogOut,
  MonitorSmartphone,
  PencilLine,
  SunMoon,
} from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Confirm, Dialog, DialogTrigger } from "#web/kit/dialog.tsx";
import { Fact, Facts } from "#web/kit/facts.tsx";
import { TextField } from "#web/kit/field.tsx";
import { Icon } from "#web/kit/icon.tsx";
import { Keys } from "#web/kit/keys.tsx";
import { tooNarrowForPanel } from "#web/kit/media.ts";
import { Menu, MenuChoices, MenuItem, MenuLine, MenuTrigger } from "#web/kit/menu.tsx";
import { Beside, Panel } from "#web/kit/panel.tsx";
import { Popover, PopoverTrigger } from "#web/kit/popover.tsx";
import { Part, useSay } from "./part.tsx";

export function OverlayPart() {
  const say = useSay();
  return (
    <Part title={say("Menu, popover, panel", "תפריט, חלונית, לוח")}>
      <Drawn />
      <div className="kit-row">
        <LiveMenu />
        <LivePopover />
        <LiveDialogs />
      </div>
      <LivePanel />
    </Part>
  );
}

/** As they look when open, side by side. */
function Drawn() {
  const say = useSay();
  return (
    <div className="kit-row top">
      <div className="sheet menu menu-sample">
        <p className="menu-item">
          <Icon of={Languages} />
          <span>{say("Language", "שפה")}</span>
          <span className="value">{say("English", "עברית")}</span>
        </p>
        <p className="menu-item" data-focused="true">
          <Icon of={SunMoon} />
          <span>{say("Theme", "ערכת צבעים")}</span>
          <span className="value">{say("As the system", "לפי המערכת")}</span>
        </p>
        <p className="menu-item">
          <Icon of={MonitorSmartphone} />
          <span>{say("Devices", "מכשירים")}</span>
          <span className="value">2</span>
        </p>
        <hr className="my-1 border-t border-line" />
        <p className="menu-item">
          <Icon of={CircleHelp} />
          <span>{say("Help", "עזרה")}</span>
          <Keys of={["?"]} />
        </p>
        <p className="menu-item">
          <Icon of={LogOut} flip />
          <span>{say("Sign out", "יציאה")}</span>
        </p>
      </div>
      <div className="sheet popover">
        <section>
          <p className="name">{say("Sign this note", "חתימה על הסיכום")}</p>
          <p className="small muted">
            {say(
              "Signing locks the text. What you change later is kept beside it, with your reason.",
              "החתימה נועלת את הטקסט. כל שינוי בהמשך נשמר לצידו, עם הסיבה.",
            )}
          </p>
          <p className="kit-row mt-3">
            <Button kind="primary" keys={["Mod", "Enter"]}>
              {say("Sign", "חתימה")}
            </Button>
            <Button kind="plain">{say("Not yet", "עדיין לא")}</Button>
          </p>
        </section>
      </div>
    </div>
  );
}

function LiveMenu() {
  const say = useSay();
  const [theme, setTheme] = useState("system");
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} label={say("More", "עוד")} kind="quiet" />
      <Menu label={say("More", "עוד")} placement="bottom start">
        <MenuItem icon={CalendarClock} keys={["M"]}>
          {say("Move", "הזזה")}
        </MenuItem>
        <MenuItem icon={PencilLine} keys={["E"]}>
          {say("Edit", "עריכה")}
        </MenuItem>
        <MenuChoices
          icon={SunMoon}
          label={say("Theme", "ערכת צבעים")}
          chosen={theme}
          onChoose={setTheme}
          choices={[
            { id: "system", label: say("As the system", "לפי המערכת") },
            { id: "dark", label: say("Dark", "כהה") },
          ]}
        />
        <MenuLine />
        <MenuItem icon={CalendarX} ends>
          {say("Cancel visit", "ביטול פגישה")}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}

function LivePopover() {
  const say = useSay();
  return (
    <PopoverTrigger>
      <Button>{say("Popover", "חלונית")}</Button>
      <Popover label={say("Juniper Vale", "תמר אגדתי")} placement="top start">
        {(close) => (
          <>
            <p className="title-small">{say("Juniper Vale", "תמר אגדתי")}</p>
            <p>{say("Today, 11:00–11:50", "היום, 11:00–11:50")}</p>
            <p className="small muted">
              {say("Individual, room 2, €70 not paid yet", "טיפול פרטני, חדר 2, טרם שולמו 350 ₪")}
            </p>
            <div className="actions mt-4">
              <Button onPress={close}>{say("Attended", "הגיעה")}</Button>
              <Button kind="primary" onPress={close}>
                {say("Start note", "התחלת סיכום")}
              </Button>
            </div>
          </>
        )}
      </Popover>
    </PopoverTrigger>
  );
}

function LiveDialogs() {
  const say = useSay();
  return (
    <>
      <DialogTrigger>
        <Button>{say("Dialog", "תיבת שיח")}</Button>
        <Dialog
          title={say("Amend the note", "תיקון הסיכום")}
          keepsOpen
          foot={(close) => (
            <>
              <Button kind="plain" onPress={close}>
                {say("Not yet", "עדיין לא")}
              </Button>
              <Button kind="primary" onPress={close}>
                {say("Amend", "תיקון")}
              </Button>
            </>
          )}
        >
          <TextField
            label={say("Why", "מדוע")}
            autoFocus
            help={say("It is kept beside the former text.", "נשמר לצד הטקסט הקודם.")}
          />
        </Dialog>
      </DialogTrigger>
      <DialogTrigger>
        <Button kind="danger">{say("Confirm", "אישור")}</Button>
        <Confirm
          title={say("Erase this record", "מחיקת התיק")}
          text={say(
            "Its keys are destroyed. Nobody can bring it back, we neither.",
            "המפתחות נמחקים. איש לא יוכל להשיב אותו, גם לא אנחנו.",
          )}
          action={say("Erase for good", "מחיקה לצמיתות")}
          onConfirm={() => undefined}
        />
      </DialogTrigger>
    </>
  );
}

function LivePanel() {
  const say = useSay();
  const [open, setOpen] = useState(() => !matchMedia(tooNarrowForPanel).matches);
  return (
    <Beside>
      <div>
        <Button onPress={() => setOpen(true)}>{say("Open the panel", "פתיחת הלוח")}</Button>
      </div>
      <Panel
        title={<bdi>{say("Ines Marigold", "נורית ירחי")}</bdi>}
        isOpen={open}
        onClose={() => setOpen(false)}
        takesFocus={false}
      >
        <p className="muted">{say("she/her, 41, 22 sessions", "היא, בת 41, 22 פגישות")}</p>
        <Facts>
          <Fact label={say("Next", "הבאה")}>{say("Tomorrow 09:00, room 2", "מחר 09:00, חדר 2")}</Fact>
          <Fact label={say("Last plan", "תוכנית קודמת")}>
            <p className="prose prose-small">
              {say("Name one thing a day that was enough.", "לציין דבר אחד ביום שהספיק.")}
            </p>
          </Fact>
        </Facts>
      </Panel>
    </Beside>
  );
}
