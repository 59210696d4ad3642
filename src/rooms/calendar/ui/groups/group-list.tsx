import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { type Column, Table } from "#web/kit/table.tsx";
import { problemText } from "#web/problem.ts";
import type { GroupLine } from "../../groups/contract.ts";
import { useDesk } from "../desk.tsx";
import { groupsQuery, type Standing } from "./queries.ts";
import "./groups.css";

interface GroupListProps {
  standing: Standing;
  /** How many there are: of one alone nobody needs to be told. */
  therapists: number;
  onOpen: (id: string) => void;
  onBegin: () => void;
}

/** The groups of one standing. Arrows move along them, Enter opens one. */
export function GroupList({ standing, therapists, onOpen, onBegin }: GroupListProps) {
  const t = useT("groups");
  const problems = useT("problems");
  const { data = null, error, refetch } = useQuery(groupsQuery(standing));
  const columns = useColumns(standing, therapists > 1);
  return (
    <Table
      key={standing}
      label={t("standing", { standing })}
      columns={columns}
      rows={data}
      nameOf={({ name }) => name}
      onOpen={({ id }) => onOpen(id)}
      sortedBy={standing === "open" ? "next" : undefined}
      empty={<NoGroups standing={standing} onBegin={onBegin} />}
      failed={error && { text: problemText(problems, error), again: () => void refetch() }}
    />
  );
}

function NoGroups({ standing, onBegin }: Pick<GroupListProps, "standing" | "onBegin">) {
  const t = useT("groups");
  if (standing !== "open") return <Empty title={t("noneOf", { standing })} />;
  return (
    <Empty title={t("noneOf", { standing })} action={<Button onPress={onBegin}>{t("new")}</Button>}>
      {t("whatItIs")}
    </Empty>
  );
}

function useColumns(standing: Standing, many: boolean): Column<GroupLine>[] {
  const t = useT("groups");
  const c = useT("calendar");
  const format = useFormat();
  const { words, offer, nameOf } = useDesk();
  const serviceOf = ({ serviceId }: GroupLine) => offer.services.get(serviceId ?? "")?.name ?? "";
  const therapistOf = ({ therapistId }: GroupLine) => nameOf(therapistId) ?? "";
  const when: Column<GroupLine> =
    standing === "cancelled"
      ? { ...instants(({ cancelledAt }) => cancelledAt), id: "cancelled", label: t("cancelledOn"), cell: cancelled }
      : { ...instants(({ nextAt }) => nextAt), id: "next", label: t("next"), cell: next };
  function next({ nextAt }: GroupLine) {
    return nextAt === null ? <span className="muted">{t("nowOn")}</span> : words.when({ startsAt: nextAt });
  }
  function cancelled({ cancelledAt }: GroupLine) {
    return cancelledAt === null ? null : words.day(words.dayOf(cancelledAt));
  }
  const dates = { id: "dates", label: t("dates"), figure: true, order: numbers(({ sessionCount }) => sessionCount) };
  return [
    {
      id: "name",
      label: t("group"),
      cell: ({ name }) => <bdi className="name group-name">{name}</bdi>,
      order: letters(({ name }) => name),
    },
    {
      id: "service",
      label: c("service"),
      cell: (group) => <bdi>{serviceOf(group) || "–"}</bdi>,
      order: letters(serviceOf),
    },
    ...(standing === "over" ? [] : [when]),
    { id: "places", label: t("people"), cell: (group) => <Places group={group} />, order: numbers(freeIn) },
    {
      id: "waiting",
      label: t("waiting"),
      figure: true,
      cell: ({ waiting }) => <span className={waiting === 0 ? "muted" : undefined}>{format.number(waiting)}</span>,
      order: numbers(({ waiting }) => waiting),
    },
    { ...dates, cell: ({ sessionCount }) => format.number(sessionCount) },
    ...(many
      ? [
          {
            id: "therapist",
            label: c("therapist"),
            cell: (group: GroupLine) => <bdi>{therapistOf(group)}</bdi>,
            order: letters(therapistOf),
          },
        ]
      : []),
  ];
}

/** "5 of 6", and how many are held for someone of the waiting list. */
function Places({ group: { joined, capacity, offered } }: { group: GroupLine }) {
  const t = useT("groups");
  return (
    <>
      {t("placesOf", { joined, capacity })}
      {offered > 0 && <span className="muted">, {t("offeredCount", { count: offered })}</span>}
    </>
  );
}

const freeIn = ({ joined, offered, capacity }: GroupLine) => capacity - joined - offered;

type Ordered = Required<Pick<Column<GroupLine>, "order">>;
const letters =
  (of: (group: GroupLine) => string): Ordered["order"] =>
  (one, other) =>
    of(one).localeCompare(of(other));
const numbers =
  (of: (group: GroupLine) => number): Ordered["order"] =>
  (one, other) =>
    of(one) - of(other);
/** Earliest first; what has none comes before: it is going on at this moment. */
const instants = (of: (group: GroupLine) => string | null): Ordered => ({
  order: (one, other) => numbers((group) => millis(of(group)))(one, other),
});
const millis = (at: string | null): number => (at === null ? 0 : Temporal.Instant.from(at).epochMilliseconds);
