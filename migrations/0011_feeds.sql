-- Calendars beyond our own: public holidays, feeds that other programs subscribe to, and what is imported from them.

-- Whose public holidays the calendar shows: ISO 3166-1, and a part of that country as `date-holidays` names it.
alter table practices
  add column country text check (country ~ '^[A-Z]{2}$'),
  add column region text check (region ~ '^[A-Za-z0-9]{1,12}$'),
  add constraint practices_region_of_a_country check (region is null or country is not null);

-- Practices that were there before take the country of their zone where it is one of ours; the others choose.
update practices set country = case
  when time_zone in ('Europe/Madrid', 'Atlantic/Canary', 'Africa/Ceuta') then 'ES'
  when time_zone = 'Europe/Andorra' then 'AD'
  when time_zone = 'Europe/Rome' then 'IT'
  when time_zone in ('Asia/Jerusalem', 'Asia/Tel_Aviv') then 'IL'
  when time_zone = 'Europe/London' then 'GB'
  when time_zone = 'Europe/Dublin' then 'IE'
end;
