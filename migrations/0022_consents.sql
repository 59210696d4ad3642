-- Consents: what a practice asks clients to agree to, in which words, and what each of them said.

-- What is asked. A text keeps its purpose; its words stand in versions. Who signed `valid_from` or later need not sign
-- again. There is one text at most for each channel that a message may take, so that it is clear what opens it.
create table consent_texts (
  practice_id uuid not null,
  id uuid not null,
  purpose text not null check (purpose in
    ('treatment', 'data', 'mail', 'sms', 'whatsapp', 'calendar', 'recording', 'analysis', 'other')),
  required boolean not null,
  place integer not null check (place >= 0),
  wording_version integer not null default 1 check (wording_version > 0),
  valid_from integer not null default 1 check (valid_from > 0),
  retired_at timestamptz,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, id, purpose),
  check (valid_from <= wording_version)
);
create unique index consent_texts_of_channel on consent_texts (practice_id, purpose)
  where retired_at is null and purpose in ('mail', 'sms', 'whatsapp', 'calendar');
select tenant_table('consent_texts');

-- Its words in up to five languages, {locale: {title, body}}, sealed under the practice's own key. The program may only
-- add versions: what somebody signed stays as it stood.
create table consent_text_versions (
  practice_id uuid not null,
  text_id uuid not null,
  version integer not null check (version > 0),
  id uuid not null,
  words sealed not null,
  author_id uuid,
  created_at timestamptz not null,
  primary key (practice_id, text_id, version),
  foreign key (practice_id, text_id) references consent_texts (practice_id, id),
  foreign key (practice_id, author_id) references members (practice_id, id)
);
select tenant_table('consent_text_versions');

-- What a client agreed to. words: {signer, by, note}; drawing: the strokes of a signature; both under the client's key.
-- A scan lies sealed in the file store under its own id.
create table consents (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  text_id uuid not null,
  text_version integer not null,
  purpose text not null,
  language text not null check (language in ('en', 'es', 'ca', 'it', 'he')),
  how text not null check (how in ('drawn', 'typed', 'scan', 'said')),
  given_at timestamptz not null,
  taken_by uuid not null,
  words sealed not null,
  drawing sealed,
  scan_id uuid,
  key_id uuid not null,
  media_type text,
  bytes bigint check (bytes > 0),
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  foreign key (practice_id, text_id, purpose) references consent_texts (practice_id, id, purpose),
  foreign key (practice_id, text_id, text_version) references consent_text_versions (practice_id, text_id, version),
  foreign key (practice_id, taken_by) references members (practice_id, id),
  check ((how = 'drawn') = (drawing is not null)),
  check ((how = 'scan') = (scan_id is not null)),
  check ((scan_id is null) = (bytes is null) and (scan_id is null) = (media_type is null)),
  check (given_at <= created_at)
);
create index consents_by_client on consents (practice_id, client_id, text_id);
create index consents_by_text on consents (practice_id, text_id, text_version);
create unique index consents_by_scan on consents (practice_id, scan_id) where scan_id is not null;
select tenant_table('consents');

-- Taken back: a fact of its own, once.
create table consent_withdrawals (
  practice_id uuid not null,
  consent_id uuid not null,
  at timestamptz not null,
  member_id uuid not null,
  reason sealed,
  primary key (practice_id, consent_id),
  foreign key (practice_id, consent_id) references consents (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id)
);
select tenant_table('consent_withdrawals');

-- What was agreed to and taken back is never changed.
revoke update, delete on consents, consent_withdrawals from app;
revoke delete on consent_texts from app;

-- What is asked about treatment, recordings and the like is for those who treat to explain and to take.
create policy administrative on consents as restrictive for insert to app
  with check ((select current_setting('app.role', true)) in ('owner', 'therapist', 'system')
    or purpose in ('data', 'mail', 'sms', 'whatsapp', 'calendar'));

create trigger count_stored_files after insert on consents
  for each row when (new.bytes is not null) execute function count_stored_files();
