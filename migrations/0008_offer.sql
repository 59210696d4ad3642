-- What a service asks of whoever books it, where it is offered and by whom.

alter table services
  add column deposit_amount integer,
  add column scheduling text not null default 'calendar' check (scheduling in ('calendar', 'fixed_date')),
  add column needs_approval boolean not null default false,
  add column cancel_notice_hours integer check (cancel_notice_hours between 0 and 2160),
  add column cancel_fee_percent integer check (cancel_fee_percent between 0 and 100),
  -- In the currency of the price, and never more than it.
  add constraint services_deposit_within_price
    check (deposit_amount is null or (price_amount is not null and deposit_amount between 1 and price_amount)),
  add constraint services_policy_whole check ((cancel_notice_hours is null) = (cancel_fee_percent is null));

-- The locations a service is offered at; a service without any is offered at all of them.
create table service_locations (
  practice_id uuid not null,
  service_id uuid not null,
  location_id uuid not null,
  primary key (practice_id, service_id, location_id),
  foreign key (practice_id, service_id) references services (practice_id, id),
  foreign key (practice_id, location_id) references locations (practice_id, id)
);
select tenant_table('service_locations');

-- The therapists who offer a service; a service without any is offered by all of them.
create table service_therapists (
  practice_id uuid not null,
  service_id uuid not null,
  therapist_id uuid not null,
  primary key (practice_id, service_id, therapist_id),
  foreign key (practice_id, service_id) references services (practice_id, id),
  foreign key (practice_id, therapist_id) references members (practice_id, id)
);
select tenant_table('service_therapists');

-- How much of what a visit blocks is the way, on each side: so that a conflict can say what meets. Kept with blocked, since
-- a place may change later; what is booked already takes it from the place as it stands now.
alter table appointments add column travel_minutes integer not null default 0 check (travel_minutes between 0 and 240);
update appointments a set travel_minutes = least(l.travel_minutes,
    (extract(epoch from a.starts_at - lower(a.blocked)) / 60)::integer, (extract(epoch from upper(a.blocked) - a.ends_at) / 60)::integer)
  from locations l where l.practice_id = a.practice_id and l.id = a.location_id and l.travel_minutes > 0;
