import type { Stage } from "../stage.ts";

type State = "joined" | "waiting" | "offered" | "left";

/** What an event of a place makes of it. */
const becomes: Readonly<Record<string, State>> = {
  joined: "joined",
  waiting: "waiting",
  place_offered: "offered",
  offer_withdrawn: "waiting",
  offer_declined: "left",
  offer_lapsed: "left",
  left: "left",
};

/** Plays the events of each group again: whoever was offered a place had waited first, and all ends as it stands. */
export async function brokenTurns({ superuser }: Stage): Promise<string[]> {
  const places = await superuser.query(
    "select group_id, id, state, row_number() over (order by asked_at, id) as turn from group_places",
  );
  const events = await superuser.query(
    `select subject_id as group, split_part(kind, '.', 2) as what, payload ->> 'placeId' as place from domain_events
     where kind like 'group.%' and payload ? 'placeId' order by id`,
  );
  const found: string[] = [];
  const turns = new Map<string, number>(places.rows.map(({ id, turn }) => [id, Number(turn)]));
  const groups = new Map<string, Map<string, State>>();
  for (const { group, what, place } of events.rows) {
    const now = groups.get(group) ?? new Map<string, State>();
    groups.set(group, now);
    const waiting = [...now.keys()].filter((id) => now.get(id) === "waiting");
    const first = waiting.sort((a, b) => turns.get(a)! - turns.get(b)!)[0];
    if (what === "place_offered" && place !== first) found.push(`group ${group} offered a place out of turn`);
    now.set(place, becomes[what] as State);
  }
  const otherwise = places.rows.filter(({ group_id, id, state }) => groups.get(group_id)?.get(id) !== state);
  return [...found, ...otherwise.map(({ id }) => `place ${id} is not as its events say`)].slice(0, 5);
}
