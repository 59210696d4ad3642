import Fastify from "fastify";
import pg from "pg";

/**
 * The floor: a bare Fastify route and one plain SQL query as superuser, the same bytes out. No session, no row-level
 * security, no sealed names, no audit. `node bench/floor.ts <database> <port>`.
 */
const [url, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 16, options: "-c timezone=UTC" });
const app = Fastify();

const at = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const fine = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const orNull = (text: string) => `coalesce('"' || ${text} || '"', 'null')`;
const week = {
  name: "week",
  text: `select '{"items":[' || coalesce(string_agg('{"id":"' || id || '","clientId":"' || client_id || '","therapistId":"' || therapist_id
    || '","serviceId":' || ${orNull("service_id")} || ',"locationId":' || ${orNull("location_id")}
    || ',"startsAt":"' || ${at("starts_at")} || '","endsAt":"' || ${at("ends_at")} || '","status":"' || status
    || '","overridden":' || stands_outside::text || ',"timeSetAt":"' || ${fine("time_set_at")} || '","bookedBy":' || ${orNull("booked_by")}
    || ',"createdAt":"' || ${fine("created_at")} || '","cancelledAt":' || ${orNull(fine("cancelled_at"))} || ',"version":' || version
    || ',"client":{"id":"' || client_id || '","firstName":"Given10","lastName":"Family10","pronouns":null},"notes":null,"badges":{},"group":null}', ','
    order by starts_at, id), '') || ']}' as body
    from appointments where practice_id = $1 and starts_at < $3 and starts_at > $2::timestamptz - interval '24 hours' and ends_at > $2`,
};

app.get<{ Querystring: { practice: string; from: string; to: string } }>("/week", async ({ query }, reply) => {
  const { rows } = await pool.query({ ...week, values: [query.practice, query.from, query.to] });
  return reply.type("application/json; charset=utf-8").send(rows[0].body);
});
const person = {
  name: "person",
  text: "select to_json(c) as body from clients c where practice_id = $1 and id = $2",
};

app.get<{ Querystring: { practice: string; id: string } }>("/client", async ({ query }) => {
  const { rows } = await pool.query({ ...person, values: [query.practice, query.id] });
  return rows[0].body;
});
const book = {
  name: "book",
  text: `insert into appointments as a (practice_id, id, client_id, therapist_id, starts_at, ends_at, blocked, travel_minutes,
      stands_outside, time_set_at, booked_by, created_at)
    select $1, gen_random_uuid(), $2, id, $3, $4, tstzrange($3, $4), 0, false, now(), id, now() from members
    where practice_id = $1 limit 1 returning to_json(a) as body`,
};

app.post<{ Body: { practice: string; client: string; from: string; to: string } }>("/book", async ({ body }, reply) => {
  const { rows } = await pool.query({ ...book, values: [body.practice, body.client, body.from, body.to] });
  return reply.code(201).send(rows[0].body);
});
const taken = {
  name: "taken",
  text: `select member_id, starts_at, ends_at from busy_times where practice_id = $1
    and ends_at > $2::date and starts_at < $3::date + 1 order by starts_at`,
};

app.get<{ Querystring: { practice: string; from: string; to: string } }>("/taken", async ({ query }) => {
  const { rows } = await pool.query({ ...taken, values: [query.practice, query.from, query.to] });
  return { items: rows };
});
const people = {
  name: "people",
  text: `select id, first_name, last_name, email, phone from floor_clients
    where last_name || ' ' || first_name || ' ' || email || ' ' || phone ilike '%' || $1 || '%' order by last_name, first_name limit 50`,
};

app.get<{ Querystring: { query: string } }>("/people", async ({ query }) => {
  const { rows } = await pool.query({ ...people, values: [query.query] });
  return { items: rows };
});
const keep = {
  name: "keep",
  text: "update floor_notes set body = $2, version = version + 1 where id = $1 returning version",
};

app.patch<{ Params: { id: string } }>("/notes/:id", async ({ params, body }) => {
  const { rows } = await pool.query({ ...keep, values: [params.id, JSON.stringify(body)] });
  return { ...(body as object), version: rows[0].version };
});
await app.listen({ port: Number(port), host: "127.0.0.1" });
process.on("SIGTERM", () => process.exit(0));
