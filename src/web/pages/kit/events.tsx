import { Check, PenLine, TriangleAlert, UserX } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { EventFace, type EventFaceProps, type EventForm, eventClass, type Hue, hues } from "#web/kit/event.tsx";
import { Part, useSay } from "./part.tsx";

export function EventPart() {
  const say = useSay();
  const ines = say("Ines Marigold", "נורית ירחי");
  const states: {
    detail: string;
    form?: EventForm;
    open?: boolean;
    hue?: Hue;
    icon?: EventFaceProps["icon"];
    tone?: EventFaceProps["tone"];
  }[] = [
    { detail: say("scheduled", "קבועה") },
    { detail: say("open", "פתוחה"), open: true },
    { detail: say("signed", "נחתם"), form: "past", icon: Check },
    { detail: say("note open", "סיכום פתוח"), form: "past", icon: PenLine, tone: "ochre" },
    { detail: say("no-show", "לא הגיעה"), form: "past", icon: UserX, tone: "clay" },
    { detail: say("to approve", "לאישור"), form: "asked", hue: "lake" },
    { detail: say("cancelled", "בוטלה"), form: "cancelled" },
    { detail: say("moved from here", "הוזזה מכאן"), form: "lifted" },
    { detail: say("in the hand", "ביד"), form: "ghost" },
    { detail: say("overlaps", "חופפת"), form: "clash", icon: TriangleAlert, tone: "clay" },
    { detail: say("lies under it", "מתחתיה"), form: "clashing" },
  ];
  return (
    <Part title={say("Calendar event", "פגישה ביומן")}>
      <div>
        <p className="small muted">{say("Service, by hue", "שירות, לפי גוון")}</p>
        <ul className="events">
          {hues.map((hue) => (
            <li key={hue}>
              <Button className={eventClass({ hue })}>
                <EventFace name={say("Rowan Applegarth", "אלון דמיוני")} time="09:00" detail={hue} />
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p className="small muted">{say("State, by form", "מצב, לפי צורה")}</p>
        <ul className="events">
          {states.map(({ detail, icon, tone, hue = "pine", ...look }) => (
            <li key={detail}>
              <Button className={eventClass({ hue, ...look })}>
                <EventFace name={ines} time="09:00" detail={detail} icon={icon} tone={tone} />
              </Button>
            </li>
          ))}
          <li>
            <Button className={eventClass({ form: "busy" })}>
              <EventFace name={say("Busy", "תפוס")} time="09:00" detail="Google" />
            </Button>
          </li>
        </ul>
      </div>
    </Part>
  );
}
