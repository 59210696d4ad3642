-- The whole profile of a client: fields a practice defines itself, people who belong to a client, histories, and the
-- views a member keeps of the list.

-- What a practice asks beyond the fields that everybody has. words: {name, choices: [{id, name}]}, sealed under the
-- practice's own key. What is said in a field that is not clinical stands in the client's card, the rest in client_histories.
create table client_fields (
  practice_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('text', 'number', 'date', 'choice', 'yes_no')),
  clinical boolean not null,
  place integer not null check (place >= 0),
  words sealed not null,
  archived_at timestamptz,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  primary key (practice_id, id)
);
select tenant_table('client_fields');
-- What is asked says much about what is answered: an assistant meets no clinical field, not even by its name.
create policy clinical on client_fields as restrictive for all to app
  using (not clinical or (select current_setting('app.role', true)) in ('owner', 'therapist', 'system'))
  with check (not clinical or (select current_setting('app.role', true)) in ('owner', 'therapist', 'system'));
-- Answers name their field for as long as the client is kept.
revoke delete on client_fields from app;

-- Who belongs to a client, and as what. words: {name, phone, email, note}, sealed under the client's key. Somebody who is
-- a client, too, is named by person_id and has their names and numbers there.
create table related_people (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  person_id uuid,
  roles text[] not null check (cardinality(roles) between 1 and 4
    and roles <@ array['partner', 'parent', 'child', 'guardian', 'relative', 'payer', 'emergency', 'other']),
  words sealed not null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  foreign key (practice_id, person_id) references clients (practice_id, id),
  check (person_id <> client_id)
);
create unique index related_people_once on related_people (practice_id, client_id, person_id) where person_id is not null;
create index related_people_by_client on related_people (practice_id, client_id);
create index related_people_by_person on related_people (practice_id, person_id) where person_id is not null;
select tenant_table('related_people');

-- words: {medical, psychological, spiritual, custom: {field: answer}}, sealed under the client's key; a row a client.
create table client_histories (
  practice_id uuid not null,
  client_id uuid not null,
  words sealed not null,
  version integer not null default 1 check (version > 0),
  updated_at timestamptz not null,
  updated_by uuid,
  primary key (practice_id, client_id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  foreign key (practice_id, updated_by) references members (practice_id, id)
);
select clinical_table('client_histories');

-- How a member likes to look at the list. words: {name, asked, columns}, sealed under the practice's own key, since a view
-- may name a tag. Only who made it uses it.
create table client_views (
  practice_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  words sealed not null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id)
);
create index client_views_by_member on client_views (practice_id, member_id);
select tenant_table('client_views');
create policy own on client_views as restrictive for all to app
  using (member_id = (select nullif(current_setting('app.member_id', true), '')::uuid)
    or (select current_setting('app.role', true)) = 'system')
  with check (member_id = (select nullif(current_setting('app.member_id', true), '')::uuid)
    or (select current_setting('app.role', true)) = 'system');
