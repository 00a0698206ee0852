-- What lists and the tree of the framework tell of journeys without reading their documents.
alter table journey
    add column owner_id         text,
    add column team_id          text,
    add column lifecycle_stage  text,
    add column last_reviewed_at timestamptz,
    add column step_count       integer not null default 0,
    add column touchpoint_count integer not null default 0;

-- The solution whose shipping a revision reflects.
alter table journey_revision add column solution_id uuid;

-- The owner of the tables is held by their policy as well, and belongs to no tenant.
alter table journey no force row level security;
alter table journey_revision no force row level security;

update journey j
   set owner_id         = r.document #>> '{profile,ownership,ownerId}',
       team_id          = r.document #>> '{profile,ownership,teamId}',
       lifecycle_stage  = r.document #>> '{profile,course,lifecycleStage}',
       last_reviewed_at = (r.document #>> '{standing,lastReviewedAt}')::timestamptz,
       step_count       = (select count(*) from jsonb_path_query(r.document, '$.map.phases[*].steps[*]')),
       touchpoint_count = (select count(*) from jsonb_path_query(r.document, '$.map.phases[*].steps[*].touchpoints[*]'))
  from journey_revision r
 where r.tenant_id = j.tenant_id and r.journey_id = j.id and r.number = j.version;

-- Siblings are numbered from 1 without gaps from now on.
update journey j
   set sort_order = ranked.place
  from (select tenant_id, id, row_number() over (partition by tenant_id, parent_id order by sort_order, id) as place
          from journey where archived_at is null) ranked
 where ranked.tenant_id = j.tenant_id and ranked.id = j.id;

alter table journey force row level security;
alter table journey_revision force row level security;
