-- A week holds few first visits: they are found by their start, once, instead of beside each visit (0.58 against 0.56 ms
-- of a week of forty).
create index first_visits_by_start on first_visits (practice_id, starts_at);
