-- What this service remembers of the others, as their events tell it. A version tells old from new.

create table persona_replica (
    tenant_id uuid   not null,
    id        uuid   not null,
    version   bigint not null,
    key       text   not null,
    name      text   not null,
    status    text   not null,
    primary key (tenant_id, id)
);
call secure_tenant_table('persona_replica');

create table journey_replica (
    tenant_id uuid   not null,
    id        uuid   not null,
    version   bigint not null,
    key       text   not null,
    title     text   not null,
    status    text   not null,
    primary key (tenant_id, id)
);
call secure_tenant_table('journey_replica');

-- Phases, steps and touchpoints. A node that its journey no longer has is deleted: it takes no new links.
create table node_replica (
    tenant_id                  uuid    not null,
    id                         uuid    not null,
    journey_id                 uuid    not null,
    kind                       text    not null,
    key                        text    not null,
    name                       text    not null,
    parent_id                  uuid,
    position                   integer not null,
    importance_to_customer     integer,
    importance_to_organisation integer,
    primary key (tenant_id, id)
);
create index node_replica_journey on node_replica (tenant_id, journey_id);
call secure_tenant_table('node_replica');

-- counts: neither archived nor rejected, so that it speaks for opportunities.
create table insight_replica (
    tenant_id         uuid             not null,
    id                uuid             not null,
    version           bigint           not null,
    type              text             not null,
    status            text             not null,
    experience_impact double precision,
    weight            double precision not null,
    evidence_count    bigint           not null,
    archived          boolean          not null,
    counts            boolean          not null generated always as (not archived and status <> 'REJECTED') stored,
    primary key (tenant_id, id)
);
call secure_tenant_table('insight_replica');

create table insight_link_replica (
    tenant_id  uuid not null,
    insight_id uuid not null,
    journey_id uuid not null,
    step_id    uuid,
    scope_id   uuid not null generated always as (coalesce(step_id, journey_id)) stored,
    primary key (tenant_id, insight_id, scope_id)
);
create index insight_link_replica_scope on insight_link_replica (tenant_id, scope_id);
call secure_tenant_table('insight_link_replica');

-- Absolute figures of one scope: a step, or a journey as a whole.
create table evidence_replica (
    tenant_id          uuid             not null,
    scope_id           uuid             not null,
    version            bigint           not null,
    journey_id         uuid             not null,
    step_id            uuid,
    feedback_count     bigint           not null,
    insight_count      bigint           not null,
    distinct_customers bigint           not null,
    experience         double precision,
    experience_weight  double precision not null,
    source_types       text[]           not null,
    last_collected_at  timestamptz,
    primary key (tenant_id, scope_id)
);
call secure_tenant_table('evidence_replica');
