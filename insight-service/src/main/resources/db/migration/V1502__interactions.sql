-- How many of a scope's records tell what customers did, as transactions and web analytics do.
alter table evidence add column interaction_count bigint not null default 0;

-- What waits to be counted is counted with it.
alter table evidence no force row level security;
alter table feedback no force row level security;
alter table uncounted no force row level security;
update evidence e set interaction_count = counted.n
from (
    select f.tenant_id, s.scope_id, count(*) as n
    from feedback f
    cross join lateral (values (f.journey_id), (f.step_id)) as s (scope_id)
    where f.source_type in ('TRANSACTION', 'WEB_ANALYTICS') and f.resolution = 'RESOLVED' and s.scope_id is not null
      and not exists (
          select from uncounted u where u.tenant_id = f.tenant_id and u.feedback_id = f.id and u.evidence)
    group by f.tenant_id, s.scope_id) counted
where e.tenant_id = counted.tenant_id and e.scope_id = counted.scope_id;
alter table evidence force row level security;
alter table feedback force row level security;
alter table uncounted force row level security;
