-- Who stands in the ledger of erasures is gone when the transaction ends. The tables let go of signed notes for who is erased:
-- without this the program's role could write the line, take out one note and leave the rest.
create function erased_is_gone() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from clients c where c.practice_id = new.practice_id and c.id = new.client_id) then
    raise exception 'who is erased is not there any more' using errcode = '23514', constraint = 'erased_is_gone';
  end if;
  return null;
end $$;
create constraint trigger erased_is_gone after insert or update on erasures
  deferrable initially deferred for each row execute function erased_is_gone();
