import { useState } from "react";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { type Column, Table } from "#web/kit/table.tsx";
import { Tabs } from "#web/kit/tabs.tsx";
import { toast } from "#web/kit/toast.tsx";
import { Part, useSay } from "./part.tsx";

interface Sample {
  id: string;
  name: string;
  visits: number;
  owes: number;
}

const few: readonly Sample[] = [
  { id: "1", name: "Hazel Mossgrove", visits: 22, owes: 0 },
  { id: "2", name: "Ines Marigold", visits: 8, owes: 140 },
  { id: "3", name: "Jasper Nettlewood", visits: 31, owes: 70 },
  { id: "4", name: "Ambrose Tansy", visits: 1, owes: 0 },
];
const many: readonly Sample[] = Array.from({ length: 1_000 }, (_, at) => ({
  id: String(at),
  name: `${few[at % few.length]?.name} ${at + 1}`,
  visits: (at * 7) % 90,
  owes: at % 5 === 0 ? 70 : 0,
}));

/** Sorted by their heads, chosen one or several, opened; long, empty, failed and on its way. */
export function TablesPart() {
  const say = useSay();
  const [part, setPart] = useState<"one" | "several" | "long" | "waiting" | "empty" | "failed">("one");
  return (
    <Part title={say("Table, tabs", "טבלה, לשוניות")}>
      <Tabs
        label={say("Tables", "טבלאות")}
        value={part}
        onChange={setPart}
        parts={[
          { id: "one", label: say("Choose one", "בחירת אחד"), count: few.length, children: <One /> },
          { id: "several", label: say("Choose several", "בחירת כמה"), children: <Several /> },
          { id: "long", label: say("Long", "ארוכה"), count: many.length, children: <Sampled rows={many} /> },
          { id: "waiting", label: say("On its way", "בדרך"), children: <Sampled rows={null} /> },
          { id: "empty", label: say("Empty", "ריקה"), children: <Sampled rows={[]} /> },
          { id: "failed", label: say("Failed", "נכשלה"), children: <Sampled rows={null} failed /> },
        ]}
      />
    </Part>
  );
}

function useColumns(): Column<Sample>[] {
  const say = useSay();
  return [
    {
      id: "name",
      label: say("Name", "שם"),
      cell: ({ name }) => <bdi className="name">{name}</bdi>,
      order: (one, other) => one.name.localeCompare(other.name),
    },
    {
      id: "visits",
      label: say("Visits", "פגישות"),
      cell: ({ visits }) => visits,
      order: (one, other) => one.visits - other.visits,
    },
    {
      id: "owes",
      label: say("Owes", "חוב"),
      figure: true,
      cell: ({ owes }) => (owes === 0 ? "–" : <bdi>€{owes}</bdi>),
      order: (one, other) => one.owes - other.owes,
    },
  ];
}

function One() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(["2"]));
  return <Sampled rows={few} selection={{ mode: "single", chosen, onChange: setChosen }} />;
}

function Several() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(["1", "3"]));
  return <Sampled rows={few} selection={{ mode: "multiple", chosen, onChange: setChosen }} />;
}

type Shown = Pick<Parameters<typeof Table<Sample>>[0], "rows" | "selection"> & { failed?: boolean };

function Sampled({ rows, selection, failed }: Shown) {
  const say = useSay();
  return (
    <Table
      label={say("Clients", "מטופלים")}
      columns={useColumns()}
      rows={rows}
      nameOf={({ name }) => name}
      selection={selection}
      sortedBy="name"
      onOpen={({ name }) => toast.show({ text: name })}
      empty={
        <Empty
          title={say("Nobody yet", "אין איש עדיין")}
          action={<Button kind="primary">{say("Add", "הוספה")}</Button>}
        />
      }
      failed={failed ? { text: say("No connection.", "אין חיבור."), again: () => undefined } : null}
    />
  );
}
