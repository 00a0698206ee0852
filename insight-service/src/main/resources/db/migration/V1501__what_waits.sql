-- Since when a record waits to be counted, for those who ask how long a rank takes to follow.
alter table uncounted add column queued_at timestamptz not null default clock_timestamp();

-- How many records of all tenants wait for their place, at most so many. Tables are shut even to their owner; this one is
-- open to the owner for these rows, and the owner's function gives away their number and nothing else.
create policy waiting_are_counted on feedback for select to current_user using (resolution = 'PENDING');
create function waiting_feedback(most bigint) returns bigint
stable security definer set search_path from current language sql as
$$ select count(*) from (select 1 from feedback where resolution = 'PENDING' limit most) as first_ones $$;
revoke all on function waiting_feedback(bigint) from public;
grant execute on function waiting_feedback(bigint) to ${app_role};
