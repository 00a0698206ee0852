-- What a tenant measures on purpose: a measure at a place, with a target.
create table metric (
    tenant_id   uuid        not null,
    id          uuid        not null,
    key         text        not null,
    version     bigint      not null,
    profile     jsonb       not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    created_by  text        not null,
    archived_at timestamptz,
    primary key (tenant_id, id)
);
create unique index metric_key_unique on metric (tenant_id, key) where archived_at is null;
call secure_tenant_table('metric');
