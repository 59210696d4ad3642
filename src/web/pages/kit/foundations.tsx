import { Lock } from "lucide-react";
import type { CSSProperties } from "react";
import { Signal } from "#web/kit/signal.tsx";
import { Part, useSay } from "./part.tsx";

const colours =
  "paper raised hover closed line edge ink muted accent accent-soft clay clay-soft ochre ochre-soft dusk dusk-soft";
const steps = [1, 2, 3, 4, 6, 8, 10, 12, 16];

export function TypePart() {
  const say = useSay();
  return (
    <Part title={say("Type", "טיפוגרפיה")}>
      <ul className="types">
        <Sample label="32, reading" className="title" text={say("Juniper Vale", "תמר אגדתי")} />
        <Sample label="24, reading" className="title-small" text={say("Thursday 14 May", "יום רביעי, 13 במאי")} />
        <Sample label="18, name" className="name" text={say("Basil and Fern Thornberry", "שקד ואלמוג עוצלי")} />
        <Sample
          label="18, note"
          className="prose"
          text={say("The letter to her father is written and still in the drawer.", "המכתב לאביה כתוב ועדיין במגירה.")}
        />
        <Sample label="15, heading" className="heading" text={say("Notes to finish", "סיכומים להשלמה")} />
        <Sample label="15, text" className="" text={say("Every call, reached on 5 May", "בכל שיחה, הושגה ב־4 במאי")} />
        <Sample
          label="13, label"
          className="small muted"
          text={say("Individual, room 2, 50 minutes", "טיפול פרטני, חדר 2, 50 דקות")}
        />
        <Sample label="12, hint" className="tiny muted" text="10:42" />
        <li lang="he" dir="rtl">
          <span className="tiny muted">18</span>
          <span className="prose">המכתב לאביה כתוב ועדיין במגירה, והיא קראה לי ממנו את הפסקה הראשונה.</span>
        </li>
      </ul>
    </Part>
  );
}

function Sample({ label, className, text }: { label: string; className: string; text: string }) {
  return (
    <li>
      <span className="tiny muted">{label}</span>
      <span className={className}>{text}</span>
    </li>
  );
}

export function ColourPart() {
  const say = useSay();
  return (
    <Part title={say("Colour", "צבע")}>
      <ul className="swatches tiny">
        {colours.split(" ").map((name) => (
          <li key={name} className="swatch" style={{ "--swatch": `var(--color-${name})` } as CSSProperties}>
            {name}
          </li>
        ))}
      </ul>
      <p className="kit-row">
        <Signal kind="risk">{say("Risk, clay", "סיכון, חימר")}</Signal>
        <Signal kind="wait">{say("Waiting, ochre", "המתנה, אוכרה")}</Signal>
        <Signal kind="info">{say("Information, dusk", "מידע, דמדומים")}</Signal>
        <Signal kind="good">{say("Done, accent", "הושלם, ירוק")}</Signal>
        <Signal icon={Lock}>{say("Neutral", "רגיל")}</Signal>
      </p>
    </Part>
  );
}

export function SpacePart() {
  const say = useSay();
  return (
    <Part title={say("Space", "מרווח")}>
      <ul className="spaces tiny muted">
        {steps.map((step) => (
          <li key={step}>
            <i style={{ "--side-length": `var(--space-${step})` } as CSSProperties} />
            {step * 4}
          </li>
        ))}
      </ul>
    </Part>
  );
}
