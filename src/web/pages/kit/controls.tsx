import { Ellipsis, MessageCircle, Plus, UserPlus } from "lucide-react";
import { useState } from "react";
import { Button, IconButton, LinkButton } from "#web/kit/button.tsx";
import { Checkbox, Radio, RadioGroup, Switch } from "#web/kit/check.tsx";
import { Combobox } from "#web/kit/combobox.tsx";
import { DateField, DatePicker } from "#web/kit/date-field.tsx";
import { NumberField, PhoneField, SearchField, TextArea, TextField } from "#web/kit/field.tsx";
import { Link } from "#web/kit/link.tsx";
import { Select } from "#web/kit/select.tsx";
import { TimeField } from "#web/kit/time-field.tsx";
import { toast } from "#web/kit/toast.tsx";
import { Part, useSay } from "./part.tsx";

export function ButtonPart() {
  const say = useSay();
  return (
    <Part title={say("Button", "לחצן")}>
      <div className="kit-row">
        <Button kind="primary">{say("Start note", "התחלת סיכום")}</Button>
        <Button>{say("Open record", "פתיחת התיק")}</Button>
        <Button kind="plain">{say("Today", "היום")}</Button>
        <Button kind="danger">{say("Cancel visit", "ביטול פגישה")}</Button>
        <Button kind="danger-final">{say("Erase for good", "מחיקה לצמיתות")}</Button>
        <Button isDisabled>{say("Sign", "חתימה")}</Button>
        <Button kind="primary" isPending>
          {say("Sending", "שולח")}
        </Button>
      </div>
      <div className="kit-row">
        <Button kind="primary" icon={Plus} keys={["N", "C"]}>
          {say("New client", "מטופל חדש")}
        </Button>
        <Button icon={MessageCircle}>WhatsApp</Button>
        <Button small>{say("Import", "ייבוא")}</Button>
        <IconButton icon={Ellipsis} label={say("More", "עוד")} />
        <IconButton icon={Plus} label={say("New appointment", "פגישה חדשה")} kind="quiet" />
        <Link to="/">{say("Finish", "להשלמה")}</Link>
        <LinkButton to="/">{say("Go to Today", "מעבר אל היום")}</LinkButton>
        <Button className="in-focus">{say("In focus", "במיקוד")}</Button>
      </div>
    </Part>
  );
}

const people = [
  { id: "1", label: "Clementine Wick", hebrew: "הדס פלאי" },
  { id: "2", label: "Odette Willowby", hebrew: "אודם ערבה" },
  { id: "3", label: "Rowan Applegarth", hebrew: "אלון דמיוני" },
];

export function FieldPart() {
  const say = useSay();
  const [person, setPerson] = useState<string | null>(null);
  return (
    <Part title={say("Field", "שדה")} two>
      <TextField label={say("Name", "שם")} defaultValue={say("Ottoline Fenn", "אורטל אגמון־ים")} />
      <PhoneField
        label={say("Phone", "טלפון")}
        defaultValue="+34 555 01"
        error={say("Two digits are missing. What you typed is kept.", "חסרות שתי ספרות. מה שהוקלד נשמר.")}
      />
      <TextArea
        label={say("What you agreed", "מה סוכם")}
        defaultValue={say("Two evening walks.", "שתי הליכות ערב.")}
        help={say("Only you and the owner can read it.", "רק לך ולבעלים יש גישה.")}
      />
      <Combobox
        label={say("Client", "מטופל")}
        choices={people.map(({ id, label, hebrew }) => ({
          id,
          label: say(label, hebrew),
          detail: id === "1" ? say("today 09:30", "היום 09:30") : undefined,
        }))}
        value={person}
        onChange={setPerson}
        people
        add={{
          icon: UserPlus,
          label: (query) => say(`New client “${query}”`, `מטופל חדש ״${query}״`),
          run: (query) => toast.show({ text: query }),
        }}
      />
      <SearchField
        label={say("Filter", "סינון")}
        placeholder={say("Name, phone, tag", "שם, טלפון, תגית")}
        keys={["/"]}
      />
      <div className="kit-row">
        <Switch defaultSelected>{say("Remind 24 hours before", "תזכורת 24 שעות לפני")}</Switch>
        <Switch>{say("And 2 hours before", "וגם שעתיים לפני")}</Switch>
      </div>
      <Checkbox defaultSelected help={say("She agreed on 3 February.", "ההסכמה ניתנה ב־3 בפברואר.")}>
        {say("Tell Ana by mail", "להודיע לאנה בדוא״ל")}
      </Checkbox>
      <FieldsMore />
    </Part>
  );
}

function FieldsMore() {
  const say = useSay();
  const [place, setPlace] = useState<"clinic" | "home" | "online" | null>("clinic");
  const [date, setDate] = useState<string | null>("2026-05-12");
  const [birth, setBirth] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>("09:30");
  return (
    <>
      <Select
        label={say("Where", "היכן")}
        value={place}
        onChange={setPlace}
        choices={[
          { id: "clinic", label: say("Room 2", "חדר 2") },
          { id: "home", label: say("At home", "בבית"), detail: say("25 minutes by car", "25 דקות ברכב") },
          { id: "online", label: say("Online", "מקוון") },
        ]}
      />
      <DatePicker label={say("Day", "יום")} value={date} onChange={setDate} />
      <TimeField label={say("From", "משעה")} value={time} onChange={setTime} />
      <DateField label={say("Birth date", "תאריך לידה")} optional value={birth} onChange={setBirth} />
      <NumberField
        label={say("Price", "מחיר")}
        defaultValue={70}
        minValue={0}
        step={5}
        formatOptions={{ style: "currency", currency: "EUR", maximumFractionDigits: 0 }}
      />
      <RadioGroup label={say("Tell", "להודיע")} defaultValue="mail">
        <Radio value="mail">{say("By mail", "בדוא״ל")}</Radio>
        <Radio value="nobody" help={say("You tell her yourself.", "ההודעה תימסר על ידך.")}>
          {say("Nobody yet", "עדיין לאף אחד")}
        </Radio>
      </RadioGroup>
      <TextField label={say("Kept", "נעול")} isDisabled defaultValue={say("It cannot be changed.", "אי אפשר לשנות.")} />
    </>
  );
}
