-- What steps and insights mean, as the model's numbers (384 floats, big-endian): what a new text is compared with.
create table text_meaning (
    tenant_id uuid  not null,
    kind      text  not null check (kind in ('STEP', 'INSIGHT')),
    record_id uuid  not null,
    vector    bytea not null,
    model     text  not null,
    primary key (tenant_id, kind, record_id)
);
call secure_tenant_table('text_meaning');

-- What people made of suggestions: how often the model is right is counted here.
create table suggestion_decision (
    tenant_id   uuid             not null,
    feedback_id uuid             not null,
    kind        text             not null check (kind in ('STEP', 'INSIGHT')),
    target_id   uuid             not null,
    accepted    boolean          not null,
    score       double precision not null,
    model       text             not null,
    decided_by  text             not null,
    decided_at  timestamptz      not null,
    primary key (tenant_id, feedback_id, kind, target_id)
);
create index suggestion_decision_by_outcome on suggestion_decision (tenant_id, kind, accepted);
call secure_tenant_table('suggestion_decision');

-- A step's name, behind the title of its journey; null once no journey has it.
create function step_text(of_tenant uuid, of_step uuid) returns text stable parallel safe language sql as
$$
select j.title || ': ' || n.name
  from node_replica n join journey_replica j on j.tenant_id = n.tenant_id and j.id = n.journey_id
 where n.tenant_id = of_tenant and n.id = of_step and n.kind = 'STEP' and not n.removed and not j.archived
 order by n.journey_id limit 1
$$;

create function queue_step_text() returns trigger language plpgsql as
$$
begin
    delete from text_meaning where tenant_id = new.tenant_id and kind = 'STEP' and record_id = new.id;
    insert into text_task (tenant_id, kind, record_id) values (new.tenant_id, 'STEP', new.id) on conflict do nothing;
    return null;
end
$$;
create trigger new_text_is_queued after insert on node_replica for each row
    when (new.kind = 'STEP') execute function queue_step_text();
create trigger changed_text_is_queued after update on node_replica for each row
    when (new.kind = 'STEP' and (old.name is distinct from new.name or old.removed is distinct from new.removed))
    execute function queue_step_text();

create function queue_steps_of_journey() returns trigger language plpgsql as
$$
begin
    insert into text_task (tenant_id, kind, record_id)
    select tenant_id, 'STEP', id from node_replica
     where tenant_id = new.tenant_id and journey_id = new.id and kind = 'STEP' and not removed
    on conflict do nothing;
    return null;
end
$$;
create trigger changed_title_is_queued after update on journey_replica for each row
    when (old.title is distinct from new.title) execute function queue_steps_of_journey();

create or replace function queue_insight_text() returns trigger language plpgsql as
$$
begin
    call forget_words(new.tenant_id, 'INSIGHT', new.id);
    delete from text_meaning where tenant_id = new.tenant_id and kind = 'INSIGHT' and record_id = new.id;
    if new.archived_at is null then
        insert into text_task (tenant_id, kind, record_id) values (new.tenant_id, 'INSIGHT', new.id)
        on conflict do nothing;
    end if;
    return null;
end
$$;

alter table insight no force row level security;
alter table node_replica no force row level security;
alter table text_task no force row level security;
insert into text_task (tenant_id, kind, record_id)
select distinct tenant_id, 'STEP', id from node_replica where kind = 'STEP' and not removed
union all
select tenant_id, 'INSIGHT', id from insight where archived_at is null
on conflict do nothing;
alter table insight force row level security;
alter table node_replica force row level security;
alter table text_task force row level security;
