-- What a journey is found by; all else is in the document of its newest revision (number = version).
create table journey (
    tenant_id        uuid        not null,
    id               uuid        not null,
    key              text        not null,
    version          bigint      not null,
    title            text        not null,
    kind             text        not null,
    level            text        not null,
    state            text        not null,
    status           text        not null,
    is_key_journey   boolean     not null,
    parent_id        uuid,
    based_on_id      uuid,
    sort_order       integer     not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    created_by       text        not null,
    archived_at      timestamptz,
    last_evidence_at timestamptz,
    primary key (tenant_id, id),
    constraint journey_key_unique unique (tenant_id, key),
    constraint journey_parent foreign key (tenant_id, parent_id) references journey (tenant_id, id),
    constraint journey_base foreign key (tenant_id, based_on_id) references journey (tenant_id, id)
);
create index journey_children on journey (tenant_id, parent_id, sort_order) where archived_at is null;
create index journey_twins on journey (tenant_id, based_on_id) where based_on_id is not null;
call secure_tenant_table('journey');

-- One immutable snapshot per write.
create table journey_revision (
    tenant_id  uuid        not null,
    journey_id uuid        not null,
    number     bigint      not null,
    label      text,
    reason     text        not null,
    author     text        not null,
    at         timestamptz not null,
    document   jsonb       not null,
    primary key (tenant_id, journey_id, number),
    constraint journey_revision_journey foreign key (tenant_id, journey_id) references journey (tenant_id, id)
);
create index journey_revision_at on journey_revision (tenant_id, journey_id, at);
call secure_tenant_table('journey_revision');

-- Index of the parts of the current maps. What was removed stays as a tombstone, for the links that still point there.
create table journey_node (
    tenant_id  uuid not null,
    id         uuid not null,
    journey_id uuid not null,
    key        text not null,
    kind       text not null,
    parent_id  uuid,
    name       text not null,
    removed_at timestamptz,
    primary key (tenant_id, id),
    constraint journey_node_journey foreign key (tenant_id, journey_id) references journey (tenant_id, id)
);
create unique index journey_node_key_unique on journey_node (tenant_id, journey_id, key) where removed_at is null;
call secure_tenant_table('journey_node');
