-- Rows of the trail are ordered by the transaction that wrote them, and a new server counts its transactions from the
-- beginning. A restored trail goes on all the same: what the new server counts is added to an era, which restoring sets beyond
-- the newest restored row. A function, since a constant of the plan costs the rows that each request writes nothing.
create function audit_era() returns numeric language sql immutable as $$ select 0::numeric $$;

create function audit_xid() returns xid8 language sql volatile as $$
  select (pg_current_xact_id()::text::numeric + audit_era())::text::xid8
$$;

-- Below it no row of the trail is added any more.
create function audit_horizon() returns xid8 language sql volatile as $$
  select (pg_snapshot_xmin(pg_current_snapshot())::text::numeric + audit_era())::text::xid8
$$;
grant execute on function audit_era(), audit_xid(), audit_horizon() to app;

alter table audit_events alter column xid set default audit_xid();
