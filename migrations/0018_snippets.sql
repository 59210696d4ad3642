-- Words that a member writes again and again: {name, abbreviation, text}, sealed under the practice's own key, since they
-- are of no client. Shared, every colleague who treats can put them in; they stay who wrote them's to change, or an owner's.
create table snippets (
  practice_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  words sealed not null,
  shared boolean not null default false,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id)
);
create index snippets_by_member on snippets (practice_id, member_id);
select clinical_table('snippets');

create policy own_snippets on snippets as restrictive for all to app
  using (shared or member_id = (select nullif(current_setting('app.member_id', true), '')::uuid));
