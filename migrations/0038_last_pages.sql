-- Links of the trail lie in the order of time, and nobody asks for one by practice first: then it is always the last page of this index
-- that is written to, and not one of a practice's own, which has to be read before and goes whole into the write-ahead log.
alter table audit_links drop constraint audit_links_practice_id_event_id_key, add unique (event_id, practice_id);
