import { Activity, NotebookPen } from "lucide-react";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Fact, Facts } from "#web/kit/facts.tsx";
import { Link } from "#web/kit/link.tsx";
import { Row, Rows } from "#web/kit/rows.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { Spark } from "#web/kit/spark.tsx";
import { Entry, Timeline } from "#web/kit/timeline.tsx";
import { Part, useSay } from "./part.tsx";

export function TablePart() {
  const say = useSay();
  const rows = [
    { name: say("Hazel Mossgrove", "ליבנה טחבי"), next: say("Thursday 09:00", "רביעי 09:00"), owes: "" },
    {
      name: say("Ines Marigold", "נורית ירחי"),
      next: say("Tomorrow 09:00", "מחר 09:00"),
      owes: say("€140", "700 ₪"),
      chosen: true,
    },
    { name: say("Jasper Nettlewood", "ניר סרפד"), next: say("Tomorrow 18:00", "מחר 18:00"), owes: say("€70", "350 ₪") },
  ];
  return (
    <Part title={say("Table row, facts, rows", "שורה, עובדות, שורות")}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say("Name", "שם")}</th>
            <th scope="col">{say("Next visit", "הפגישה הבאה")}</th>
            <th scope="col" className="figure">
              {say("Owes", "חוב")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, next, owes, chosen }) => (
            <tr key={name} aria-selected={chosen}>
              <td>
                <a className="name" href="#row">
                  <bdi>{name}</bdi>
                </a>
              </td>
              <td>{next}</td>
              <td className="figure">{owes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Facts>
        <Fact label={say("Risk", "סיכון")}>
          <Signal kind="risk">{say("Passive ideation on 5 May", "מחשבות אובדניות פסיביות, 4 במאי")}</Signal>
        </Fact>
        <Fact label={say("Goals", "מטרות")}>
          <span className="flex items-baseline justify-between">
            {say("Six hours of sleep, five nights a week", "שש שעות שינה, חמישה לילות בשבוע")}
            <Spark values={[2, 2, 3, 3, 4, 3, 4]} target={5} />
          </span>
        </Fact>
      </Facts>
      <Rows title={say("Notes to finish", "סיכומים להשלמה")}>
        <Row>
          <div>
            <a className="name" href="#row">
              <bdi>{say("Clementine Wick", "הדס פלאי")}</bdi>
            </a>
            <p className="small muted">{say("Today, plan is empty", "היום, חסרה תוכנית")}</p>
          </div>
          <Link to="/">{say("Finish", "להשלמה")}</Link>
        </Row>
      </Rows>
    </Part>
  );
}

export function TimelinePart() {
  const say = useSay();
  return (
    <Part title={say("Timeline entry", "רשומה בציר הזמן")}>
      <Timeline>
        <Entry
          date={say("5 May", "4 במאי")}
          time="11:50"
          at="2026-05-05T11:50+02:00"
          icon={NotebookPen}
          title={say("Session note", "סיכום פגישה")}
          signal={<Signal kind="good">{say("Signed", "נחתם")}</Signal>}
        >
          <p className="prose prose-small">{say("Sleep remains the lever.", "השינה נשארת המנוף.")}</p>
        </Entry>
        <Entry
          time="10:48"
          at="2026-05-05T10:48+02:00"
          icon={Activity}
          title={say("PHQ-9, 11 points", "11 נקודות ב־PHQ-9")}
          signal={<Signal kind="risk">{say("Item 9 scored 1", "פריט 9 קיבל 1")}</Signal>}
        >
          <p className="small muted">
            {say("Moderate, three less than on 28 April.", "בינוני, שלוש פחות מב־27 באפריל.")}
          </p>
        </Entry>
      </Timeline>
    </Part>
  );
}

export function EmptyPart() {
  const say = useSay();
  return (
    <Part title={say("Empty, loading", "ריק, טעינה")} two>
      <Empty
        title={say("Nobody here yet", "אין כאן איש עדיין")}
        action={<Button kind="primary">{say("Share your booking page", "שיתוף דף הזימון")}</Button>}
      >
        <p>
          {say(
            "Leads are people who asked and are not clients. They come from your booking page, from forms, or by hand.",
            "פניות הן אנשים ששאלו ועדיין אינם מטופלים. הן מגיעות מדף הזימון, מטפסים או ידנית.",
          )}
        </p>
      </Empty>
      <Skeleton />
    </Part>
  );
}
