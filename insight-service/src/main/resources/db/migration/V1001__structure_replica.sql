-- What this service knows about journeys and personas, from their events. Keys carry no unique constraint: their owner
-- guarantees it, and events of two records may overtake each other.

create table journey_replica (
    tenant_id uuid    not null,
    id        uuid    not null,
    key       text    not null,
    title     text    not null,
    archived  boolean not null,
    version   bigint  not null,
    primary key (tenant_id, id)
);
create index journey_replica_by_key on journey_replica (tenant_id, key);
call secure_tenant_table('journey_replica');

-- Phases, steps and touchpoints. A node that left its journey stays as a tombstone, so that late feedback is BROKEN
-- instead of waiting for ever.
create table node_replica (
    tenant_id  uuid    not null,
    journey_id uuid    not null,
    id         uuid    not null,
    kind       text    not null check (kind in ('PHASE', 'STEP', 'TOUCHPOINT')),
    key        text    not null,
    name       text    not null,
    parent_id  uuid,
    removed    boolean not null,
    primary key (tenant_id, journey_id, id)
);
create index node_replica_by_id on node_replica (tenant_id, id);
create index node_replica_by_key on node_replica (tenant_id, journey_id, key);
call secure_tenant_table('node_replica');

create table persona_replica (
    tenant_id uuid    not null,
    id        uuid    not null,
    key       text    not null,
    name      text    not null,
    archived  boolean not null,
    version   bigint  not null,
    primary key (tenant_id, id)
);
create index persona_replica_by_key on persona_replica (tenant_id, key);
call secure_tenant_table('persona_replica');
