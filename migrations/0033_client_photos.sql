-- What a client looks like, so that nobody is taken for somebody else.

-- picture: a small square in WebP as base64, drawn here and sealed under the client's key, one a client. Another picture is
-- another row, so the id says which one it is, and a merge finds it and gives it back as it was.
create table client_photos (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  picture sealed not null check (octet_length(picture) <= 262144),
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  unique (practice_id, client_id)
);
select tenant_table('client_photos');
revoke update on client_photos from app;
