-- Drafts that wait on a device, sealed there under a key that is worked out here.

-- The server's half of that key, one for each member and device. Without it, nothing that a browser kept can be opened
-- again; signing out on a device destroys it. The other half comes from the practice's key.
create table draft_keys (
  practice_id uuid not null,
  member_id uuid not null,
  device_id uuid not null,
  half bytea not null check (octet_length(half) = 32),
  created_at timestamptz not null,
  used_at timestamptz not null,
  primary key (practice_id, member_id, device_id),
  foreign key (practice_id, member_id) references members (practice_id, id),
  check (used_at >= created_at)
);
select clinical_table('draft_keys');

-- A key is its member's alone, whatever a query forgets to ask.
create policy own_draft_keys on draft_keys as restrictive for all to app
  using (member_id = (select nullif(current_setting('app.member_id', true), '')::uuid))
  with check (member_id = (select nullif(current_setting('app.member_id', true), '')::uuid));
