-- What is written of every act lies in the order of time, and nobody asks for it by practice: then it is always the last page that
-- is written to, and not one of a practice's own, which has to be read first and goes whole into the write-ahead log.
alter table audit_links drop constraint audit_links_practice_id_event_id_key, add unique (event_id, practice_id);
alter table event_deliveries drop constraint event_deliveries_pkey, add primary key (event_id, practice_id, subscriber);
