-- From which networks a practice may be entered. None named: from anywhere.

alter table practices add column allowed_networks cidr[] not null default '{}'
  constraint practices_few_networks check (cardinality(allowed_networks) <= 20);

-- Known with the membership, before anybody stands in the practice: every pass carries it.
create function networks_of(of_practice uuid) returns text[]
  language sql security definer set search_path = public, pg_temp stable as $$
  select coalesce((select p.allowed_networks::text[] from practices p where p.practice_id = of_practice), '{}')
$$;
grant execute on function networks_of(uuid) to app;
