-- Which hue a practice gave to which of its tags. Tags are words about people, so they are sealed here as they are there.

create table tag_colours (
  practice_id uuid primary key references practices (practice_id),
  hues sealed not null
);
select tenant_table('tag_colours');
