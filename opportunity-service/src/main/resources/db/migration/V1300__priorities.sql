alter table journey_replica add column parent_id uuid;
alter table journey_replica add column state text not null default 'CURRENT';
create index journey_replica_parent on journey_replica (tenant_id, parent_id) where parent_id is not null;

alter table node_replica add column cost_currency text;
alter table node_replica add column cost_minor_units bigint;

create index evidence_replica_journey on evidence_replica (tenant_id, journey_id);

-- Rated answers of a step or journey on the experience scale: everybody's (the zero id), and each persona's.
create table answer_replica (
    tenant_id  uuid             not null,
    scope_id   uuid             not null,
    persona_id uuid             not null,
    journey_id uuid             not null,
    n          bigint           not null,
    mean       double precision not null,
    variance   double precision not null,
    primary key (tenant_id, scope_id, persona_id)
);
create index answer_replica_journey on answer_replica (tenant_id, journey_id, persona_id);
call secure_tenant_table('answer_replica');

-- Opportunities that were made of a priority: id is the opportunity's.
create table priority_origin (
    tenant_id uuid not null,
    id        uuid not null,
    step_id   uuid not null,
    primary key (tenant_id, id),
    constraint priority_origin_opportunity foreign key (tenant_id, id) references opportunity (tenant_id, id)
);
create index priority_origin_step on priority_origin (tenant_id, step_id);
call secure_tenant_table('priority_origin');
